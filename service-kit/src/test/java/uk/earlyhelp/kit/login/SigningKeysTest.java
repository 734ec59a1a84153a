package uk.earlyhelp.kit.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.ShortTimes;
import uk.earlyhelp.kit.ground.Tokens;

/** The promise is a minute; the intervals of the test are shorter than those of a service, in the same proportion. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(ShortTimes.class)
class SigningKeysTest {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final String newKey = "new-" + UUID.randomUUID();

    @AfterEach
    void restore() {
        Tokens.down(false);
        Tokens.withdraw(newKey);
    }

    @Test
    void aTokenOfANewKeyIsSoonLetInAndOneOfTheOldKeyStays() {
        var old = Tokens.of("reader", "a");
        assertThat(with(old).statusCode()).isEqualTo(200);

        Tokens.publish(newKey);
        var fresh = Tokens.of("reader", "a");

        await().atMost(A_MINUTE).until(() -> with(fresh).statusCode() == 200);
        assertThat(with(old).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfAWithdrawnKeyIsSoonRefused() {
        Tokens.publish(newKey);
        var token = Tokens.of("reader", "a");
        await().atMost(A_MINUTE).until(() -> with(token).statusCode() == 200);

        Tokens.withdraw(newKey);

        await().atMost(A_MINUTE).until(() -> with(token).statusCode() == 401);
        Refused.as(401, "not-authenticated", with(token));
        assertThat(with(Tokens.of("reader", "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void aLoginServerThatIsDownStopsNoValidToken() {
        var seen = Tokens.of("reader", "a");
        assertThat(with(seen).statusCode()).isEqualTo(200);

        Tokens.down(true);
        int before = Tokens.asked();
        await().atMost(A_MINUTE).until(() -> Tokens.asked() > before + 3);

        assertThat(with(seen).statusCode()).isEqualTo(200);
        assertThat(with(Tokens.of("somebody-new", "reader", "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownKeyIsRefusedWhileTheLoginServerIsDownAndLetInWhenItIsBack() {
        Tokens.down(true);
        Tokens.publish(newKey);
        var token = Tokens.of("reader", "a");

        Refused.as(401, "not-authenticated", with(token));

        Tokens.down(false);
        await().atMost(A_MINUTE).until(() -> with(token).statusCode() == 200);
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/notes");
    }
}
