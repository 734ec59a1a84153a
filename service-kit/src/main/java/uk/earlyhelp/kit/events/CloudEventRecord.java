package uk.earlyhelp.kit.events;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;

/** An outbox row as a Kafka record: CloudEvents 1.0, Kafka protocol binding, binary content mode. */
final class CloudEventRecord {

    private CloudEventRecord() {}

    static ProducerRecord<String, byte[]> of(OutboxRow row, String source, String authority) {
        var event = new ProducerRecord<>(
                row.topic(), row.key().toString(), row.payload().getBytes(StandardCharsets.UTF_8));
        headers(row, source, authority).forEach((name, value) -> event.headers()
                .add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        return event;
    }

    private static Map<String, String> headers(OutboxRow row, String source, String authority) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", row.eventId().toString());
        headers.put("ce_type", row.type());
        headers.put("ce_source", source);
        headers.put("ce_time", row.occurredAt().toString());
        headers.put("ce_authority", authority);
        headers.put("content-type", "application/json");
        return headers;
    }
}
