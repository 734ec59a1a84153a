package uk.earlyhelp.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.rows.SystemWork;

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

    private static final int ROWS = 500;

    private final OutboxRows rows;
    private final Delivery delivery;
    private final SystemWork system;
    private final HeldKeys held = new HeldKeys();
    private final Counter published;

    RelayRound(OutboxRows rows, Delivery delivery, SystemWork system, MeterRegistry metrics) {
        this.rows = rows;
        this.delivery = delivery;
        this.system = system;
        this.published = metrics.counter("outbox.published");
    }

    int heldKeys() {
        return held.size();
    }

    /** The pauses of held keys run on the machine's time, whatever time it is in a rehearsal. */
    Outcome run() {
        return system.call(this::claimAndMove);
    }

    private Outcome claimAndMove() {
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

    /** While nothing arrives, silence is an outage and nobody's fault; otherwise it is the fault of that key's event. */
    private Outcome move(List<OutboxRow> batch) {
        var report = delivery.of(batch);
        report.refused().forEach(row -> held.failed(row.key(), Instant.now()));
        if (report.arrived().isEmpty() && !report.unanswered().isEmpty()) {
            return Outcome.OUTAGE;
        }
        report.unanswered().forEach(row -> held.failed(row.key(), Instant.now()));
        report.arrived().forEach(row -> held.succeeded(row.key()));
        rows.delete(report.arrived().stream().map(OutboxRow::id).toList());
        published.increment(report.arrived().size());
        return Outcome.MOVED;
    }
}
