package uk.earlyhelp.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A CloudEvent in binary mode as it lies on a topic.
 *
 * @param key the family id
 * @param headers every header by name, as text
 * @param writtenAt when the broker or the producer stamped the record, UTC
 */
public record Event(
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        JsonNode data,
        Instant writtenAt) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Event of(ConsumerRecord<String, byte[]> message) {
        var headers = new TreeMap<String, String>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new Event(
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    message.key(),
                    headers,
                    JSON.readTree(message.value()),
                    Instant.ofEpochMilli(message.timestamp()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Not JSON at offset %d of %s".formatted(message.offset(), message.topic()), e);
        }
    }

    public UUID id() {
        return UUID.fromString(headers.get("ce_id"));
    }

    public String type() {
        return headers.get("ce_type");
    }
}
