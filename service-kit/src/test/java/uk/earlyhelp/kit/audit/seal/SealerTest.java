package uk.earlyhelp.kit.audit.seal;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class SealerTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void whatIsRecordedIsSealedWithoutAnybodyAskingForIt() {
        var answer = Notes.ofANewAgency().list("");

        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(Database.count(
                        "access_audit a join audit_seal s on a.era = s.era and a.tx >= s.from_tx and"
                                + " a.tx < s.to_tx where a.request_id = ?::uuid",
                        answer.header("X-Request-Id")))
                .isEqualTo(1));
    }

    @Test
    void theChainOfARunningServiceHolds() throws Exception {
        Notes.ofANewAgency().list("");

        try (var connection = Database.connect()) {
            assertThat(ChainCheck.of(connection, Optional.empty()).broken()).isEmpty();
        }
    }

    @Test
    void theNewestSealStandsInTheMetrics() {
        Notes.ofANewAgency().list("");

        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(
                        given().port(management).get("/q/metrics").asString())
                .containsPattern("audit_seal_number\\S* [1-9]")
                .containsPattern("audit_seal_hash_start\\S* [1-9]"));
    }
}
