package uk.earlyhelp.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.rows.SystemWork;

/** Applies an event once, as the service itself: its id is kept in the same transaction as its effect. */
@ApplicationScoped
public class Inbox {

    private final Jdbi jdbi;
    private final SystemWork system;
    private final Clock clock;

    Inbox(Jdbi jdbi, SystemWork system, Clock clock) {
        this.jdbi = jdbi;
        this.system = system;
        this.clock = clock;
    }

    /**
     * @param listener who applies it: two listeners of a service may each apply the same event
     * @param effect what the event does here; when it fails, the event counts as not applied
     * @return false when it had been applied before
     */
    public boolean applyOnce(String listener, UUID eventId, Runnable effect) {
        return system.call(() -> {
            boolean first = isNew(listener, eventId);
            if (first) {
                effect.run();
            }
            return first;
        });
    }

    private boolean isNew(String listener, UUID eventId) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into inbox (listener, event_id, applied_at) values (:listener, :event, :at)
                                on conflict do nothing""")
                        .bind("listener", listener)
                        .bind("event", eventId)
                        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
    }
}
