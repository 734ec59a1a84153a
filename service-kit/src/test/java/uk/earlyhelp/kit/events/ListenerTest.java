package uk.earlyhelp.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Topic;
import uk.earlyhelp.kit.sample.NoteEcho;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ListenerTest {

    private static final String TOPIC = "kit-echo";

    private final UUID key = UUID.randomUUID();

    @Inject
    NoteEcho echo;

    @Test
    void anEventIsReadWithAllThatItSays() {
        var id = publish(UUID.randomUUID());

        var event = applied(1).getFirst();
        assertThat(event.id()).isEqualTo(id);
        assertThat(event.type()).isEqualTo("early-help.note.written.v1");
        assertThat(event.time()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(event.authority()).isEqualTo("896");
        assertThat(new String(event.data(), StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    @Test
    void anEventThatIsReplayedIsAppliedOnce() {
        var replayed = publish(UUID.randomUUID());
        publish(replayed);
        var last = publish(UUID.randomUUID());

        assertThat(applied(2)).extracting(IncomingEvent::id).containsExactly(replayed, last);
    }

    @Test
    void anUnreadableEventGoesToTheDeadLettersWithTheReasonAndTheNextIsRead() throws InterruptedException {
        var headers = headers(UUID.randomUUID());
        headers.remove("ce_type");
        Topic.publish(TOPIC, key.toString(), "{}", headers);
        Topic.publish(TOPIC, "no-uuid", "{}", headers(UUID.randomUUID()));
        var good = publish(UUID.randomUUID());

        assertThat(applied(1)).extracting(IncomingEvent::id).containsExactly(good);
        try (var deadLetters = new Topic("dead-letter-topic-kit-echo")) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(deadLetters.of(key)).isNotEmpty());
            var reason = deadLetters.of(key).getFirst().headers().lastHeader("dead-letter-reason");
            assertThat(new String(reason.value(), StandardCharsets.UTF_8)).contains("ce_type is missing");
            assertThat(deadLetters.of(key).getFirst().headers().lastHeader("ce_id"))
                    .isNotNull();
        }
    }

    @Test
    void aListenerStartsFromTheEarliestOffset() {
        var offset = ConfigProvider.getConfig()
                .getValue("mp.messaging.connector.smallrye-kafka.auto.offset.reset", String.class);

        assertThat(offset).isEqualTo("earliest");
    }

    private UUID publish(UUID id) {
        Topic.publish(TOPIC, key.toString(), "{}", headers(id));
        return id;
    }

    private static Map<String, String> headers(UUID id) {
        return new HashMap<>(Map.of(
                "ce_id", id.toString(),
                "ce_type", "early-help.note.written.v1",
                "ce_time", "2026-01-05T09:00:00Z",
                "ce_authority", "896"));
    }

    private List<IncomingEvent> applied(int howMany) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mine()).hasSize(howMany));
        return mine();
    }

    private List<IncomingEvent> mine() {
        return echo.applied().stream().filter(event -> event.key().equals(key)).toList();
    }
}
