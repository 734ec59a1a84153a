package uk.earlyhelp.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Raw;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.ShortTimes;
import uk.earlyhelp.kit.ground.Tokens;

/** The role "limited" has one request a second, three at once after a quiet time, and two under way. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(ShortTimes.class)
class RateLimitTest {

    private static final int MANY = 10;

    private final String subject = "limited-" + UUID.randomUUID();

    @TestHTTPResource
    URI service;

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() {
        var refused = flood(token(subject));

        Refused.as(429, "too-many-requests", refused);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
    }

    /** 30 refusals one after the other take at least 30 pauses; a pause is 0.2 seconds here. */
    @Test
    void whoAsksAgainWithEveryAnswerIsSlowedDown() {
        var token = token(subject);
        flood(token);
        long begin = System.nanoTime();
        long refused = java.util.stream.IntStream.range(0, 30)
                .filter(each -> with(token).statusCode() == 429)
                .count();

        assertThat(System.nanoTime() - begin).isGreaterThan(refused * 200_000_000);
        assertThat(refused).isGreaterThan(15);
    }

    @Test
    void afterTheTimeThatWasNamedTheyAreLetInAgain() {
        flood(token(subject));

        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> with(token(subject)).statusCode() == 200);
    }

    @Test
    void theShareBelongsToThePersonWhateverTheTokenOrTheAddress() {
        flood(token(subject));

        var freshToken = token(subject);
        Refused.as(429, "too-many-requests", with(freshToken));
        Refused.as(
                429,
                "too-many-requests",
                given().auth()
                        .oauth2(freshToken)
                        .header("X-Forwarded-For", "203.0.113.9")
                        .get("/notes"));
    }

    @Test
    void oneCallersFloodCostsNobodyElseAnything() {
        flood(token(subject));

        assertThat(with(token("another-" + subject)).statusCode()).isEqualTo(200);
        assertThat(with(Tokens.of("reader", "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySpendsTheShareOfSomebodyElseByClaimingToBeThem() {
        var forged = token(subject);
        var cut = forged.substring(0, forged.length() - 20);
        for (int i = 0; i < MANY; i++) {
            Refused.as(401, "not-authenticated", with(cut));
        }

        assertThat(with(forged).statusCode()).isEqualTo(200);
    }

    @Test
    void theRefusalComesBeforeTheBodyAndTheDatabase() {
        var token = token(subject);
        flood(token);
        Database.run("revoke select on note from app");
        try {
            var answer = given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body("not json")
                    .post("/notes");
            Refused.as(429, "too-many-requests", answer);
        } finally {
            Database.run("grant select on note to app");
        }
    }

    @Test
    void requestsUnderWayAreBoundedAlsoWhereTheBucketIsNotEmpty() throws IOException {
        var token = token(subject);
        try (var one = slow(token);
                var two = slow(token)) {
            await().atMost(Duration.ofSeconds(5)).until(() -> with(token).statusCode() == 429);
            assertThat(one.answer()).startsWith("HTTP/1.1 408");
            assertThat(two.answer()).startsWith("HTTP/1.1 408");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> with(token).statusCode() == 200);
    }

    private Raw slow(String token) throws IOException {
        return new Raw(service.getPort()).send("""
                POST /notes HTTP/1.1\r
                Host: test\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 100\r
                \r
                {""".formatted(token));
    }

    /** The first refusal of many requests in a row. */
    private static Response flood(String token) {
        for (int i = 0; i < MANY; i++) {
            var answer = with(token);
            if (answer.statusCode() != 200) {
                return answer;
            }
        }
        throw new AssertionError("None of " + MANY + " requests was refused");
    }

    private static String token(String subject) {
        return Tokens.signed(Tokens.claims(subject, "reader", "a").claim("roles", Set.of("reader", "limited")));
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/notes");
    }
}
