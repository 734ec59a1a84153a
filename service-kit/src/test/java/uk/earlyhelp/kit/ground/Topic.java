package uk.earlyhelp.kit.ground;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Listens to a topic from its beginning and keeps all that comes. */
public final class Topic implements AutoCloseable {

    private final List<ConsumerRecord<String, byte[]>> events = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread listener;

    public Topic(String name) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", Ground.bootstrapServers(),
                "group.id", "test-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest",
                "metadata.max.age.ms", "500",
                "allow.auto.create.topics", "true");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(name));
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(events::add);
            }
        } catch (WakeupException e) {
            // closed by the test
        }
    }

    /** All events so far, in the order of each key. */
    public List<ConsumerRecord<String, byte[]>> events() {
        return List.copyOf(events);
    }

    public List<ConsumerRecord<String, byte[]>> of(UUID key) {
        return events.stream()
                .filter(event -> key.toString().equals(event.key()))
                .toList();
    }

    /** Publishes like a foreign service would, with or without what an event needs. */
    public static void publish(String topic, String key, String payload, Map<String, String> headers) {
        var settings = Map.<String, Object>of("bootstrap.servers", Ground.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var event = new ProducerRecord<>(topic, key, payload.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            headers.forEach((name, value) -> event.headers().add(name, value.getBytes()));
            producer.send(event).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        listener.join(5_000);
    }
}
