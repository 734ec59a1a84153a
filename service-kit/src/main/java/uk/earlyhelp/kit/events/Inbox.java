package uk.earlyhelp.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Applies an event once: its id is kept in the same transaction as its effect. */
@ApplicationScoped
public class Inbox {

    private final Jdbi jdbi;
    private final Clock clock;

    Inbox(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param listener who applies it: two listeners of a service may each apply the same event
     * @param effect what the event does here; when it fails, the event counts as not applied
     * @return false when it had been applied before
     */
    @Transactional
    public boolean applyOnce(String listener, UUID eventId, Runnable effect) {
        boolean first = jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into inbox (listener, event_id, applied_at) values (:listener, :event, :at)
                                on conflict do nothing""")
                        .bind("listener", listener)
                        .bind("event", eventId)
                        .bind("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
        if (first) {
            effect.run();
        }
        return first;
    }
}
