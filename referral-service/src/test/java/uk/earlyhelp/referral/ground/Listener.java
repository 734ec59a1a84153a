package uk.earlyhelp.referral.ground;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.earlyhelp.kit.ground.Ground;

/** Somebody who hears everything on the topic, from its beginning. */
public final class Listener implements AutoCloseable {

    /** An event as it was heard. */
    public record Heard(String type, String text) {

        public JsonPath data() {
            return JsonPath.from(text);
        }
    }

    private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;

    public Listener() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Ground.bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("early-help.referral"));
    }

    /** Everything about a family in its order, once at least so many events have come. */
    public List<Heard> about(UUID family, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            return about(family).size() >= count;
        });
        return about(family);
    }

    private List<Heard> about(UUID family) {
        return heard.stream()
                .filter(event -> family.toString().equals(event.key()))
                .map(event -> new Heard(type(event), event.value()))
                .toList();
    }

    private static String type(ConsumerRecord<String, String> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
