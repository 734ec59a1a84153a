package uk.earlyhelp.local.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.local.StartFailure;

class SettingsTest {

    @Test
    void withoutAnyVariableEverythingIsOursOnItsUsualPort() {
        var settings = Settings.from(Map.of());

        assertThat(settings.postgres().url("referral")).isEqualTo("jdbc:postgresql://127.0.0.1:15432/referral");
        assertThat(settings.kafka().servers()).isEqualTo("127.0.0.1:19092");
        assertThat(settings.login().realm()).isEqualTo("http://127.0.0.1:18080/realms/early-help");
        assertThat(settings.data().path()).isEqualTo(settings.home().resolve(".local"));
        assertThat(settings.services()).extracting(ServiceSettings::address).contains("http://127.0.0.1:18081");
    }

    @Test
    void eachOfTheThreeCanBeSomebodyElses() {
        var settings = Settings.from(Map.of(
                "EH_POSTGRES_URL", "jdbc:postgresql://db.example.org:5432/",
                "EH_KAFKA_SERVERS", "one.example.org:9092,two.example.org:9092",
                "EH_LOGIN_URL", "https://login.example.org/realms/council/"));

        assertThat(settings.postgres().url("referral")).isEqualTo("jdbc:postgresql://db.example.org:5432/referral");
        assertThat(settings.kafka().servers()).isEqualTo("one.example.org:9092,two.example.org:9092");
        assertThat(settings.login().realm()).isEqualTo("https://login.example.org/realms/council");
    }

    @Test
    void anExternalDatabaseIsOnlyPreparedWhenItsAdministratorAllowsIt() {
        var address = Map.of("EH_POSTGRES_URL", "jdbc:postgresql://db.example.org:5432");
        var withPassword =
                Map.of("EH_POSTGRES_ADMIN_PASSWORD", "given", "EH_POSTGRES_URL", "jdbc:postgresql://db:5432");

        assertThat(Settings.from(address).postgres().mayPrepare()).isFalse();
        assertThat(Settings.from(withPassword).postgres().mayPrepare()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "65536", "123456789012", "19 092"})
    void aPortThatIsNoneIsRefusedByItsName(String wrong) {
        assertThatThrownBy(() -> Settings.from(Map.of("EH_KAFKA_PORT", wrong)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("EH_KAFKA_PORT must be a port from 1 to 65535, but it is '%s'.", wrong);
    }

    @Test
    void portZeroStandsForAFreeOneThatStaysTheSame() {
        var settings = Settings.from(Map.of("EH_LOGIN_PORT", "0"));

        assertThat(settings.login().port()).isPositive();
        assertThat(settings.login().realm()).contains(":" + settings.login().port() + "/");
    }

    @Test
    void theServicesCanBeLeftOut() {
        assertThat(Settings.from(Map.of("EH_SERVICES", "none")).services()).isEmpty();
        assertThat(Settings.from(Map.of("EH_SERVICES", "referral")).services()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "many", "1000000", "1.5"})
    void aNumberOfRequestsThatIsNoneIsRefusedByItsName(String wrong) {
        assertThat(Settings.from(Map.of("EH_REQUESTS_PER_SECOND", "50")).requestsPerSecond())
                .isEqualTo(50);
        assertThatThrownBy(() -> Settings.from(Map.of("EH_REQUESTS_PER_SECOND", wrong)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("EH_REQUESTS_PER_SECOND must be a number from 1 to 999999, but it is '%s'.", wrong);
    }
}
