package uk.earlyhelp.kit.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.sql.PendingWrites;

/** Writes the outbox row beside the other writes and wakes the relay once they are committed. */
@ApplicationScoped
class PendingOutbox implements Outbox {

    private static final String INSERT =
            "insert into outbox (event_id, topic, type, key, occurred_at, payload) values (?, ?, ?, ?, ?, ?)";

    private final PendingWrites writes;
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRelay relay;
    private final ObjectMapper json;
    private final Clock clock;

    PendingOutbox(
            PendingWrites writes,
            TransactionSynchronizationRegistry transaction,
            OutboxRelay relay,
            ObjectMapper json,
            Clock clock) {
        this.writes = writes;
        this.transaction = transaction;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void publish(OutgoingEvent event) {
        writes.add(INSERT, Ids.next(), event.topic(), event.type(), event.key(), clock.instant(), toJson(event.data()));
        transaction.registerInterposedSynchronization(new WakeRelay());
    }

    private String toJson(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event must be plain data", e);
        }
    }

    private final class WakeRelay implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the row travels with the pending writes
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
