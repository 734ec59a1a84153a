package uk.earlyhelp.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
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
class BadHeadTest {

    private static final int TEN_MEGABYTES = 10_000_000;

    private final Notes notes = Notes.ofANewAgency();

    @TestHTTPResource
    URI service;

    @Test
    void anUnknownParameterIsNamed() {
        Refused.naming("colour", "unknown-parameter", 400, "invalid-parameter", notes.list("?colour=red"));
        Refused.naming("Limit", "unknown-parameter", 400, "invalid-parameter", notes.list("?Limit=2"));
    }

    @Test
    void aRepeatedParameterIsNamed() {
        Refused.naming("limit", "repeated-parameter", 400, "invalid-parameter", notes.list("?limit=1&limit=2"));
    }

    @Test
    void aParameterThatIsNoNameIsNotRepeated() {
        Refused.naming("?", "unknown-parameter", 400, "invalid-parameter", notes.list("?O%27Brien%20of%20Blacon=1"));
    }

    @Test
    void aHundredParametersAreRefused() {
        var many = new StringBuilder("?a=1");
        for (int i = 0; i < 100; i++) {
            many.append("&a").append(i).append("=1");
        }

        Refused.as(400, "invalid-parameter", notes.list(many.toString()));
    }

    @Test
    void anEndlessAddressIsRefused() {
        Refused.as(414, "address-too-long", notes.list("?cursor=" + "a".repeat(5_000)));
    }

    @Test
    void endlessHeadersAreRefused() {
        Refused.as(
                431,
                "headers-too-large",
                notes.as("reader").header("X-Much", "a".repeat(20_000)).get("/notes"));
        Refused.as(
                431,
                "headers-too-large",
                given().auth().oauth2("a".repeat(40_000)).get("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, gzip", "GZIP", "identity, gzip"})
    void aPackedBodyIsRefusedUnopened(String coding) throws IOException {
        var answer = notes.as("writer")
                .config(io.restassured.config.RestAssuredConfig.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/json")
                .header("Content-Encoding", coding)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(bomb())
                .post("/notes");

        Refused.as(415, "unsupported-media-type", answer);
    }

    @Test
    void aChunkedBodyIsTakenLikeAnyOther() throws IOException {
        assertThat(chunked("{\"text\":\"in parts\",\"pages\":1}", 7)).startsWith("HTTP/1.1 201");
    }

    @Test
    void aChunkedBodyIsStoppedAtTheLimitWithAnExplanation() throws IOException {
        assertThat(chunked("{\"text\":\"" + "a".repeat(3_000_000), 60_000))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "/problems/body-too-large", "no-store");
        assertThat(notes.list("").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void aBodyIsAskedForBeforeItIsSent() throws IOException {
        try (var client = new Raw(service.getPort())) {
            client.send(head("Content-Length: 29").replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
            assertThat(client.answer()).startsWith("HTTP/1.1 100");
            client.send("{\"text\":\"patient\",\"pages\":1 }");
            assertThat(client.answer()).startsWith("HTTP/1.1 201");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "a\tb", "caf\u00e9", "two words"})
    void aKeyWithAnythingButVisibleCharactersIsRefused(String key) throws IOException {
        try (var client = new Raw(service.getPort())) {
            var answer = client.send(
                            head("Content-Length: 29").replace("Idempotency-Key: raw-", "Idempotency-Key: " + key)
                                    + "{\"text\":\"patient\",\"pages\":1 }")
                    .answer();

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PATCH", "BREW", "get"})
    void anUncommonMethodIsRefusedAndNotAnError(String method) throws IOException {
        try (var client = new Raw(service.getPort())) {
            var answer = client.send("%s /notes HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(method, Tokens.of("reader", "a")))
                    .answer();

            assertThat(answer).matches("(?s)HTTP/1.1 (400|404|405) .*").doesNotContain("Bearer " + "ey");
        }
    }

    private String chunked(String body, int size) throws IOException {
        try (var client = new Raw(service.getPort())) {
            client.send(head("Transfer-Encoding: chunked"));
            try {
                for (int at = 0; at < body.length(); at += size) {
                    var part = body.substring(at, Math.min(body.length(), at + size));
                    client.send(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
                }
                client.send("0\r\n\r\n");
            } catch (IOException e) {
                // the service may stop listening when it has heard enough; its answer is there all the same
            }
            return client.answer();
        }
    }

    private String head(String framing) {
        return """
                POST /notes HTTP/1.1\r
                Host: test\r
                Authorization: Bearer %s\r
                Idempotency-Key: raw-%s\r
                Content-Type: application/json\r
                %s\r
                \r
                """.formatted(Tokens.of("writer", notes.agency()), UUID.randomUUID(), framing);
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[TEN_MEGABYTES]);
        }
        return packed.toByteArray();
    }
}
