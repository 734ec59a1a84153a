package uk.earlyhelp.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ClosedByDefaultTest {

    private final Notes notes = Notes.ofANewAgency();

    @Test
    void aGoodTokenIsLetIn() {
        assertThat(with(Tokens.of("reader", "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        refused(given().get("/notes"));
        refused(given().header("Authorization", "Basic YTpi").get("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9"})
    void whatIsNoTokenIsRefused(String token) {
        refused(with(token));
    }

    @Test
    void anExpiredTokenIsRefused() {
        var past = Instant.now().minusSeconds(3_600);

        refused(with(
                Tokens.signed(Tokens.claims("s", "reader", "a").issuedAt(past).expiresAt(past.plusSeconds(60)))));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(with(Tokens.signed(Tokens.claims("s", "reader", "a").audience("another-service"))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(with(Tokens.signed(Tokens.claims("s", "reader", "a").issuer("http://elsewhere.example"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh"})
    void aTokenOfAnotherTypeIsRefused(String type) {
        refused(with(Tokens.signed(Tokens.claims("s", "reader", "a").claim("typ", type))));
    }

    @Test
    void aTokenThatNamesNobodyIsRefused() {
        refused(with(Tokens.signed(Tokens.claims("s", "reader", "a").remove("sub"))));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        var claims = Tokens.of("reader", "a").split("\\.")[1];
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        refused(with(header + "." + claims + "."));
    }

    @Test
    void aTruncatedTokenIsRefused() {
        var token = Tokens.of("reader", "a");

        refused(with(token.substring(0, token.length() - 20)));
    }

    @Test
    void aTokenWithForgedClaimsIsRefused() {
        var reader = Tokens.of("reader", "a").split("\\.");
        var writer = Tokens.of("writer", "a").split("\\.");

        refused(with(reader[0] + "." + writer[1] + "." + reader[2]));
    }

    @Test
    void aRoleWithoutTheOperationIsTurnedAwayBeforeItsBodyIsRead() {
        var answer = notes.as("reader")
                .contentType("application/json")
                .body("not json")
                .post("/notes");

        Refused.as(403, "not-permitted", answer);
    }

    @Test
    void aRoleWithoutTheOperationLearnsNothingAboutWhatExists() {
        UUID existing = notes.written("mine");

        var there = notes.as("stranger").get("/notes/" + existing);
        var absent = notes.as("stranger").get("/notes/" + UUID.randomUUID());

        Refused.as(403, "not-permitted", there);
        assertThat(there.asString()).isEqualTo(absent.asString());
    }

    @Test
    void aTokenWithoutRolesMayDoNothing() {
        var token = Tokens.signed(Tokens.claims("s", "reader", "a").claim("roles", Set.of()));

        Refused.as(403, "not-permitted", with(token));
    }

    @Test
    void anEndpointThatDeclaresNothingIsClosedToEverybody() {
        Refused.as(403, "not-permitted", notes.as("writer").get("/notes/undeclared"));
    }

    @Test
    void anOpenAddressDoesNotMindABadToken() {
        assertThat(given().auth().oauth2("garbage").get("/problems").statusCode())
                .isEqualTo(200);
        Refused.as(404, "not-found", given().auth().oauth2("garbage").get("/problems/nothing"));
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/notes");
    }

    private static void refused(Response answer) {
        Refused.as(401, "not-authenticated", answer);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
