package uk.earlyhelp.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Raw;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class EveryAnswerTest {

    private final Notes notes = Notes.ofANewAgency();

    @TestHTTPResource
    URI service;

    @Test
    void anAnswerWithDataCarriesThem() {
        var id = notes.written("a note");

        guarded(notes.read(id), 200);
        guarded(notes.list(""), 200);
    }

    @Test
    void everyKindOfRefusalCarriesThem() {
        guarded(given().get("/notes"), 401);
        guarded(given().get("/problems/nothing"), 404);
        guarded(given().get("/no/such/place"), 404);
        guarded(notes.as("stranger").get("/notes"), 403);
        guarded(notes.read(UUID.randomUUID()), 404);
        guarded(notes.as("writer").delete("/notes/" + UUID.randomUUID()), 405);
        guarded(notes.as("reader").accept("text/csv").get("/notes"), 406);
        guarded(notes.write("{\"text\":\"" + "a".repeat(2_000_000) + "\"}"), 413);
        guarded(notes.as("writer").contentType("text/csv").body("a").post("/notes"), 415);
        guarded(notes.write("{\"pages\":1}"), 422);
        guarded(notes.as("reader").queryParam("wrong", "1").get("/notes"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notes?limit=%00",
                "/notes/../notes",
                "/notes/%00",
                "/notes/%2e%2e",
                "/notes/%ff",
                "/notes;a=b/c"
            })
    void anAddressThatIsNoneIsExplained(String address) throws IOException {
        try (var client = new Raw(service.getPort())) {
            var answer = client.send("GET %s HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(address, Tokens.of("reader", notes.agency())))
                    .answer();

            assertThat(answer).matches("(?s)HTTP/1\\.1 (200|400|404) .*");
            guarded(answer);
            assertThat(answer).doesNotContain("HTTP/1.1 500").doesNotContain("Exception");
        }
    }

    /** The framework closes the door on these before anybody can explain it; then nothing at all is said. */
    @ParameterizedTest
    @ValueSource(strings = {"/notes?limit=%zz", "/notes/%zz", "/%", "//"})
    void whatIsNoAddressAtAllIsRefusedWithoutAWord(String address) throws IOException {
        try (var client = new Raw(service.getPort())) {
            assertThat(client.send("GET " + address + " HTTP/1.1\r\nHost: test\r\n\r\n")
                            .answer())
                    .startsWith("HTTP/1.1 400")
                    .endsWith("content-length: 0\r\n\r\n");
        }
    }

    @Test
    void noOtherSiteIsInvited() {
        var answer = given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/notes");

        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
        assertThat(notes.as("reader")
                        .header("Origin", "https://evil.example")
                        .get("/notes")
                        .headers()
                        .asList())
                .noneMatch(header -> header.getName().toLowerCase().startsWith("access-control-"));
    }

    @Test
    void aMethodThatIsNotTakenIsAnsweredWithThoseThatAre() {
        var answer = notes.as("writer").delete("/notes/" + UUID.randomUUID());

        Refused.as(405, "method-not-allowed", answer);
        assertThat(answer.header("Allow").split(", *")).contains("GET", "PUT").doesNotContain("DELETE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/health/ready",
                "/q/metrics",
                "/q/openapi",
                "/openapi",
                "/q/early-help/clock",
                "/q/info"
            })
    void theManagementPortIsNotReachedThroughTheMainOne(String address) {
        Refused.as(404, "not-found", given().get(address));
        Refused.as(404, "not-found", notes.as("writer").get(address));
    }

    private static void guarded(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        guarded("HTTP/1.1 " + status + "\r\n" + answer.headers());
    }

    private static void guarded(String answer) {
        var head = answer.split("\r\n\r\n")[0].replaceAll("(?m)^([\\w-]+)[=:] ?", "$1: ");
        assertThat(head)
                .containsOnlyOnce("no-store")
                .containsOnlyOnce("nosniff")
                .containsOnlyOnce("default-src 'none'; frame-ancestors 'none'")
                .containsOnlyOnce("no-referrer")
                .containsPattern("(?i)x-request-id: ?[0-9a-f-]{36}")
                .doesNotContainPattern("(?im)^(server|x-powered-by|strict-transport-security|access-control.*): ");
    }
}
