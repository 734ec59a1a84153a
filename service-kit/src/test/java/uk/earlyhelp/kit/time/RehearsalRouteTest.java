package uk.earlyhelp.kit.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class RehearsalRouteTest {

    private static final String CLOCK = "/q/early-help/clock";
    private static final String NEXT_YEAR = "2027-06-01T09:00:00Z";

    private final Vertx vertx = Vertx.vertx();

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @TestHTTPResource("/")
    URI service;

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aServiceThatIsNotInRehearsalOffersNoClock() {
        assertThat(put(management.getPort(), NEXT_YEAR)).isEqualTo(404);
        assertThat(put(service.getPort(), NEXT_YEAR)).isEqualTo(404);
    }

    @Test
    void inRehearsalTheClockCanBeSet() {
        var clock = new RehearsalClock(true);

        assertThat(put(opened(clock), NEXT_YEAR)).isEqualTo(204);
        assertThat(clock.instant()).isAfterOrEqualTo(Instant.parse(NEXT_YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-06-01"})
    void whatIsNoInstantIsRefused(String text) {
        var clock = new RehearsalClock(true);

        assertThat(put(opened(clock), text)).isEqualTo(400);
        assertThat(clock.instant()).isBefore(Instant.parse(NEXT_YEAR));
    }

    private static int put(int port, String now) {
        return given().port(port).body(now).put(CLOCK).statusCode();
    }

    private int opened(RehearsalClock clock) {
        var router = Router.router(vertx);
        new RehearsalRoute(clock).open(() -> router);
        return vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }
}
