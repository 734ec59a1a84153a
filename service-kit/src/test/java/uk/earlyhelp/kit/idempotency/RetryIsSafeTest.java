package uk.earlyhelp.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Tokens;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class RetryIsSafeTest {

    private final String token = Tokens.of("writer", "retry-" + UUID.randomUUID());
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameKeyAndBodyGetTheSameAnswer() {
        var first = write(key, "{\"text\":\"a\",\"pages\":1}");
        var second = write(key, "{\"text\":\"a\",\"pages\":1}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        write(key, "{\"text\":\"a\",\"pages\":1}");

        var other = write(key, "{\"text\":\"b\",\"pages\":1}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void aMissingKeyIsRefused() {
        var answer = write(null, "{\"text\":\"a\",\"pages\":1}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-required");
    }

    @Test
    void theKeyBelongsToTheCaller() {
        var mine = write(key, "{\"text\":\"a\",\"pages\":1}");
        var theirs = given().auth()
                .oauth2(Tokens.of("writer", "another-" + UUID.randomUUID()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"b\",\"pages\":1}")
                .post("/notes");

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.asString()).isNotEqualTo(mine.asString());
    }

    private Response write(String idempotencyKey, String body) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return idempotencyKey == null
                ? request.post("/notes")
                : request.header("Idempotency-Key", idempotencyKey).post("/notes");
    }
}
