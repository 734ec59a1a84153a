package uk.earlyhelp.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One round of the relay, in one transaction: claim, read, send, wait for the broker, delete.
 *
 * <p>At most one event per key is on its way in a round, so a failure can never let a later event of the same key
 * overtake an earlier one.
 */
@ApplicationScoped
class RelayRound {

    enum Outcome {
        MOVED,
        NOTHING_TO_DO,
        OUTAGE
    }

    private static final Logger LOG = Logger.getLogger(RelayRound.class);
    private static final int ROWS = 500;

    private final OutboxRows rows;
    private final EventProducer producer;
    private final HeldKeys held = new HeldKeys();
    private final Counter published;
    private final String source;
    private final String authority;

    RelayRound(
            OutboxRows rows,
            EventProducer producer,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "early-help.authority") String authority) {
        this.rows = rows;
        this.producer = producer;
        this.published = metrics.counter("outbox.published");
        this.source = "/" + service;
        this.authority = authority;
    }

    int heldKeys() {
        return held.size();
    }

    @Transactional
    Outcome run() {
        if (!rows.claimed()) {
            return Outcome.NOTHING_TO_DO;
        }
        var firsts = firstOfEachKey(rows.waiting(held.at(Instant.now()), ROWS));
        return firsts.isEmpty() ? Outcome.NOTHING_TO_DO : move(firsts);
    }

    private static List<OutboxRow> firstOfEachKey(List<OutboxRow> waiting) {
        var firsts = new LinkedHashMap<UUID, OutboxRow>();
        waiting.forEach(row -> firsts.putIfAbsent(row.key(), row));
        return List.copyOf(firsts.values());
    }

    private Outcome move(List<OutboxRow> batch) {
        var sent = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        for (OutboxRow row : batch) {
            sent.put(row, producer.send(CloudEventRecord.of(row, source, authority)));
        }
        var arrived = new ArrayList<Long>();
        boolean outage = false;
        for (Map.Entry<OutboxRow, Future<RecordMetadata>> each : sent.entrySet()) {
            outage |= !settled(each.getKey(), each.getValue(), arrived);
        }
        if (!arrived.isEmpty()) {
            rows.delete(arrived);
            published.increment(arrived.size());
        }
        return outage ? Outcome.OUTAGE : Outcome.MOVED;
    }

    /** False when the broker is away; a refused event is settled too: it holds back its own key. */
    private boolean settled(OutboxRow row, Future<RecordMetadata> sending, List<Long> arrived) {
        try {
            sending.get();
            arrived.add(row.id());
            held.succeeded(row.key());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RetriableException) {
                return false;
            }
            LOG.errorf(
                    "The broker refuses event %s: %s",
                    row.eventId(), e.getCause().getClass().getSimpleName());
            held.failed(row.key(), Instant.now());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
