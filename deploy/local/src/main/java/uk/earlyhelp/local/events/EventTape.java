package uk.earlyhelp.local.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.earlyhelp.local.settings.KafkaSettings;

/** Everything on a topic from its beginning, read by an onlooker who takes nothing away; for one thread. */
public final class EventTape implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> seen = new ArrayList<>();

    public EventTape(KafkaSettings kafka, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.servers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads on until what was seen is enough or the time is over, and returns everything seen so far. */
    public List<Event> until(Duration atMost, Predicate<List<Event>> enough) {
        var deadline = Instant.now().plus(atMost);
        while (!enough.test(seen) && Instant.now().isBefore(deadline)) {
            StreamSupport.stream(consumer.poll(POLL).spliterator(), false)
                    .map(Event::of)
                    .forEach(seen::add);
        }
        return List.copyOf(seen);
    }

    /** The events of one family in their order, once there are that many or the time is over. */
    public List<Event> ofFamily(String family, int many, Duration atMost) {
        return family(family, until(atMost, events -> family(family, events).size() >= many));
    }

    private static List<Event> family(String family, List<Event> events) {
        return events.stream().filter(event -> family.equals(event.key())).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
