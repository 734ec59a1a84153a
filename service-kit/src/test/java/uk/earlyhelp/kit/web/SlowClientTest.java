package uk.earlyhelp.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Raw;
import uk.earlyhelp.kit.ground.ShortTimes;
import uk.earlyhelp.kit.ground.Tokens;

/** A body may take one second here, and a connection on which nothing moves is closed after two. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(ShortTimes.class)
class SlowClientTest {

    private static final int MANY = 300;

    private final String token = Tokens.of("writer", "slow");

    @TestHTTPResource
    URI service;

    @Test
    void aBodyThatDoesNotArriveIsAnsweredAndNotWaitedFor() throws IOException {
        try (var client = new Raw(service.getPort())) {
            var answer = client.send(head("Content-Length: 100") + "{\"text\":").answer();

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "/problems/too-slow")
                    .containsIgnoringCase("connection: close");
        }
    }

    @Test
    void aChunkedBodyThatNeverEndsIsAnsweredToo() throws IOException {
        try (var client = new Raw(service.getPort())) {
            assertThat(client.send(head("Transfer-Encoding: chunked") + "1\r\n{\r\n")
                            .answer())
                    .startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void manySlowClientsHoldNoWorker() throws IOException {
        List<Raw> clients = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                clients.add(new Raw(service.getPort()).send(head("Content-Length: 100") + "{"));
                clients.add(new Raw(service.getPort()).send("GET /notes HTTP/1.1\r\nHost: te"));
            }
            assertThat(given().auth()
                            .oauth2(Tokens.of("reader", "a"))
                            .get("/notes")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Raw client : clients) {
                client.close();
            }
        }
    }

    @Test
    void aConnectionOnWhichNothingMovesIsClosed() throws IOException {
        try (var nothing = new Raw(service.getPort());
                var halfAHead = new Raw(service.getPort()).send("GET /notes HTTP/1.1\r\nHost: te")) {
            assertThat(nothing.answer()).isEmpty();
            assertThat(halfAHead.answer()).isEmpty();
        }
    }

    private String head(String framing) {
        return """
                POST /notes HTTP/1.1\r
                Host: test\r
                Authorization: Bearer %s\r
                Idempotency-Key: slow\r
                Content-Type: application/json\r
                %s\r
                \r
                """.formatted(token, framing);
    }
}
