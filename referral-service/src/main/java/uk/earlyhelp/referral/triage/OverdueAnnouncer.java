package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.intake.Families;

/** Announces what one referral has missed. */
@ApplicationScoped
class OverdueAnnouncer {

    private final OverdueReferrals overdue;
    private final Families families;
    private final TriageEvents events;
    private final SystemWork system;

    OverdueAnnouncer(OverdueReferrals overdue, Families families, TriageEvents events, SystemWork system) {
        this.overdue = overdue;
        this.families = families;
        this.events = events;
        this.system = system;
    }

    /**
     * Holds the family and looks again, since the referral may have been decided in the meantime. The form is not read:
     * nothing in it is announced, and one that cannot be read is overdue all the same.
     */
    void announce(UUID referralId, Instant now) {
        system.run(() -> announceWhileHeld(referralId, now));
    }

    private void announceWhileHeld(UUID referralId, Instant now) {
        if (!overdue.claimed()) {
            return;
        }
        families.lock(List.of(overdue.lock(referralId)));
        overdue.missedBy(referralId, now).forEach(missed -> {
            overdue.announced(missed, now);
            events.overdue(missed);
        });
    }
}
