package uk.earlyhelp.bench.frontdoor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A consumer that measures how old each event is on arrival: from its {@code ce_time}, which is taken in the
 * transaction just before the commit, to the moment the consumer holds it.
 */
final class EventTap implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Histogram ages = new Histogram(3);
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;

    EventTap(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("event-tap").start(this::listen);
    }

    void awaitListening() throws InterruptedException {
        listening.await(10, TimeUnit.SECONDS);
    }

    private void listen() {
        try (consumer) {
            listening.countDown();
            while (!closed) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    ages.recordValue(Math.max(0, age(event).toNanos() / 1_000));
                }
            }
        }
    }

    private static Duration age(ConsumerRecord<byte[], byte[]> event) {
        var time = new String(event.headers().lastHeader("ce_time").value(), StandardCharsets.UTF_8);
        return Duration.between(Instant.parse(time), Instant.now());
    }

    /** In microseconds; complete only after {@link #close()}. */
    Histogram ages() {
        return ages;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
