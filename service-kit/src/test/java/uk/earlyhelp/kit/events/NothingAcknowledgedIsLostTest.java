package uk.earlyhelp.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Topic;
import uk.earlyhelp.kit.rows.SystemWork;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class NothingAcknowledgedIsLostTest {

    private static final String TYPE = "early-help.note.changed.v1";

    record Change(int number) {}

    private final String name = "kit.test-" + UUID.randomUUID();
    private final UUID key = UUID.randomUUID();
    private Topic topic;

    @Inject
    Outbox outbox;

    @Inject
    Jdbi jdbi;

    @Inject
    SystemWork system;

    @BeforeEach
    void listen() {
        topic = new Topic(name);
    }

    @AfterEach
    void stopListening() throws InterruptedException {
        topic.close();
        Database.run("delete from outbox");
    }

    @Test
    void anEventArrivesAsACloudEvent() {
        system.run(() -> publish(key, 1));

        var event = arrived(key, 1).getFirst();
        assertThat(new String(event.value(), StandardCharsets.UTF_8)).isEqualTo("{\"number\":1}");
        assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(event, "ce_type")).isEqualTo(TYPE);
        assertThat(header(event, "ce_source")).isEqualTo("/note-service");
        assertThat(header(event, "ce_authority")).isEqualTo("000");
        assertThat(header(event, "content-type")).isEqualTo("application/json");
        assertThat(UUID.fromString(header(event, "ce_id")).version()).isEqualTo(7);
        assertThat(Instant.parse(header(event, "ce_time"))).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aDeliveredEventLeavesTheOutbox() {
        system.run(() -> publish(key, 1));

        arrived(key, 1);
        await().untilAsserted(() -> assertThat(waiting(key)).isZero());
    }

    @Test
    void whatWasRolledBackIsNeverPublished() {
        var rolledBack = UUID.randomUUID();
        assertThatThrownBy(() -> system.run(() -> {
                    publish(rolledBack, 1);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");
        system.run(() -> publish(key, 1));

        arrived(key, 1);
        assertThat(topic.of(rolledBack)).isEmpty();
        assertThat(waiting(rolledBack)).isZero();
    }

    @Test
    void withoutATransactionNothingIsPublished() {
        assertThatThrownBy(() -> publish(key, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachKeyKeepsItsOrderUnderManyWriters() {
        int events = 20;
        var keys = IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();
        try (var writers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, events).forEach(i -> keys.forEach(each -> writers.submit(() -> count(each))));
        }

        for (UUID each : keys) {
            var numbers = arrived(each, events).stream()
                    .map(event -> new String(event.value(), StandardCharsets.UTF_8))
                    .toList();
            assertThat(numbers)
                    .isEqualTo(IntStream.range(0, events)
                            .mapToObj(i -> "{\"number\":" + i + "}")
                            .toList());
        }
    }

    /** The lock on the key and the number under it, as a desk locks its record before it publishes. */
    private void count(UUID each) {
        system.run(() -> {
            int next = jdbi.withHandle(handle -> {
                handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", each.toString());
                handle.execute(
                        "insert into note (id, agency, text, version) values (?, 'counter', '', 0) on conflict do nothing",
                        each);
                return handle.createQuery("update note set version = version + 1 where id = ? returning version - 1")
                        .bind(0, each)
                        .mapTo(Integer.class)
                        .one();
            });
            publish(each, next);
        });
    }

    @Test
    void anEventThatTheBrokerRefusesHoldsBackOnlyItsOwnKey() {
        var refused = UUID.randomUUID();
        insertBehindItsBack(name + " is no topic name", refused, "{}");
        insertBehindItsBack(name, refused, "{\"number\":2}");
        var tooLarge = UUID.randomUUID();
        insertBehindItsBack(name, tooLarge, "\"" + "x".repeat(1_100_000) + "\"");

        system.run(() -> publish(key, 1));

        arrived(key, 1);
        assertThat(waiting(refused)).isEqualTo(2);
        assertThat(waiting(tooLarge)).isOne();
        assertThat(topic.of(refused)).isEmpty();
    }

    @Test
    void aKeyGoesOnOnceItsEventCanBeSent() {
        insertBehindItsBack(name + " is no topic name", key, "{\"number\":1}");
        insertBehindItsBack(name, key, "{\"number\":2}");
        system.run(() -> publish(UUID.randomUUID(), 1));
        await().until(() -> !topic.events().isEmpty());

        Database.run("update outbox set topic = '" + name + "' where key = '" + key + "'");

        assertThat(arrived(key, 2))
                .extracting(event -> new String(event.value(), StandardCharsets.UTF_8))
                .containsExactly("{\"number\":1}", "{\"number\":2}");
    }

    @Test
    void rowsThatNobodyAnnouncedAreFoundByThePoll() {
        insertBehindItsBack(name, key, "{\"number\":7}");

        arrived(key, 1);
    }

    private void publish(UUID each, int number) {
        outbox.publish(new OutgoingEvent(name, TYPE, each, new Change(number)));
    }

    private List<ConsumerRecord<String, byte[]>> arrived(UUID each, int howMany) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topic.of(each)).hasSize(howMany));
        return topic.of(each);
    }

    private static void insertBehindItsBack(String to, UUID each, String payload) {
        Database.run("insert into outbox (event_id, topic, type, key, occurred_at, payload) values ('"
                + UUID.randomUUID() + "', '" + to + "', 'x', '" + each + "', now(), '" + payload + "')");
    }

    private static long waiting(UUID each) {
        return Database.count("outbox where key = ?", each);
    }

    private static String header(ConsumerRecord<String, byte[]> event, String header) {
        return new String(event.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }
}
