package uk.earlyhelp.kit.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event from another service: CloudEvents 1.0 in binary mode.
 *
 * @param time when it happened, UTC
 * @param authority the local authority it belongs to
 * @param data the JSON payload
 */
public record IncomingEvent(UUID id, String type, UUID key, Instant time, String authority, byte[] data) {

    /**
     * @throws UnreadableEvent when a header is missing or malformed; a listener lets it go to the dead-letter topic
     */
    public static IncomingEvent from(ConsumerRecord<String, byte[]> event) {
        try {
            return new IncomingEvent(
                    UUID.fromString(header(event, "ce_id")),
                    header(event, "ce_type"),
                    UUID.fromString(event.key()),
                    Instant.parse(header(event, "ce_time")),
                    header(event, "ce_authority"),
                    event.value());
        } catch (IllegalArgumentException | DateTimeParseException | NullPointerException e) {
            throw new UnreadableEvent("an event header is missing or malformed");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        if (header == null) {
            throw new UnreadableEvent("the header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
