package uk.earlyhelp.bench.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a whole topic from its beginning to its present end. */
record TopicReader(String servers, String topic) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The story of each referral, by referral id. */
    Map<String, Story> stories() throws IOException {
        var stories = new HashMap<String, Story>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var event : consumer.poll(Duration.ofSeconds(1))) {
                    stories.computeIfAbsent(referral(event), id -> new Story())
                            .arrived(header(event, "ce_id"), told(event));
                }
            }
        }
        return stories;
    }

    private static Story.Told told(ConsumerRecord<byte[], byte[]> event) {
        var key = new String(event.key(), StandardCharsets.UTF_8);
        return new Story.Told(header(event, "ce_type"), Instant.parse(header(event, "ce_time")), key);
    }

    private static String referral(ConsumerRecord<byte[], byte[]> event) throws IOException {
        return JSON.readTree(event.value()).path("referralId").asText();
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
