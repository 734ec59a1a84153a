package uk.earlyhelp.referral.canaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Metrics;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Topic;

/** What is said about a family stays between those who may read it: nothing of it runs out anywhere else. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(CanaryTest.WithEverySink.class)
class CanaryTest {

    public static class WithEverySink implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.log.level", "INFO");
        }
    }

    private static final String TOPIC = "early-help.referral";
    private static final Logger ROOT = Logger.getLogger("");

    @Inject
    Sinks sinks;

    @Inject
    Tracer tracer;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private Topic topic;

    @BeforeEach
    void listen() {
        topic = new Topic(TOPIC);
        ROOT.addHandler(sinks);
        RestAssured.filters(sinks);
    }

    @AfterEach
    void stopListening() throws InterruptedException {
        RestAssured.replaceFiltersWith(List.of());
        ROOT.removeHandler(sinks);
        topic.close();
    }

    @Test
    void noCanaryEscapesFromTheWholeWayOfAReferralWithAllThatCanGoWrong() {
        var canaries = new Canaries("Whole");
        var life = new WholeLife(canaries);

        var family = life.lived();

        await().atMost(Duration.ofSeconds(20)).until(() -> topic.of(family).size() >= life.events());
        assertThat(life.refusals())
                .as("the ways of going wrong that were tried")
                .contains(400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 500, 503);
        assertThat(canaries.all()).hasSizeGreaterThan(30);
        escaped(canaries);
        assertThat(contents().get("log")).contains("A request failed", "SQLSTATE");
        assertThat(contents().get("spans")).contains("url.path", "/referrals");
        assertThat(contents().get("metrics")).contains("uri=\"/referrals\"");
    }

    private void escaped(Canaries canaries) {
        contents().forEach((sink, content) -> assertThat(
                        canaries.all().stream().filter(content::contains).map(canary -> around(content, canary)))
                .as(sink)
                .isEmpty());
    }

    private static String around(String content, String canary) {
        int at = content.indexOf(canary);
        return content.substring(Math.max(0, at - 100), Math.min(content.length(), at + 100));
    }

    /** The proof that the test above can fail: one canary is let out into each sink. */
    @Test
    void aCanaryThatEscapesIsSeenInEverySink() {
        var canaries = new Canaries("Planted");
        Logger.getLogger("uk.earlyhelp.planted").log(java.util.logging.Level.WARNING, canaries.next(), new Throwable());
        Metrics.counter("planted", "name", canaries.next()).increment();
        tracer.spanBuilder("planted")
                .setAttribute("name", canaries.next())
                .startSpan()
                .end();
        Topic.publish(TOPIC, "planted", "{\"name\":\"" + canaries.next() + "\"}", Map.of());
        var planted =
                canaries.all().subList(canaries.all().size() - 4, canaries.all().size());
        var unknownField = canaries.next();
        RestAssured.given()
                .auth()
                .oauth2(uk.earlyhelp.referral.ground.Asker.aSchool().token())
                .contentType("application/json")
                .header("Idempotency-Key", "planted")
                .body("{\"" + unknownField + "\":1}")
                .post("/referrals");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> contents().get("events").contains(planted.get(3)));
        assertThat(contents().get("log")).contains(planted.get(0));
        assertThat(contents().get("metrics")).contains(planted.get(1));
        assertThat(contents().get("spans")).contains(planted.get(2));
        assertThat(contents().get("refusals")).contains(unknownField);
    }

    private Map<String, String> contents() {
        var contents = sinks.contents(metrics);
        contents.put(
                "events",
                topic.events().stream()
                        .map(event -> event.key()
                                + event.headers()
                                + new String(event.value(), java.nio.charset.StandardCharsets.UTF_8))
                        .toList()
                        .toString());
        return contents;
    }
}
