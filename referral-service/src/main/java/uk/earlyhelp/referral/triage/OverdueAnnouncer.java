package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.referral.intake.Families;

/** Announces what one referral has missed. */
@ApplicationScoped
class OverdueAnnouncer {

    private final OverdueReferrals overdue;
    private final Families families;
    private final TriageEvents events;

    OverdueAnnouncer(OverdueReferrals overdue, Families families, TriageEvents events) {
        this.overdue = overdue;
        this.families = families;
        this.events = events;
    }

    /**
     * Holds the family and looks again, since the referral may have been decided in the meantime. The form is not read:
     * nothing in it is announced, and one that cannot be read is overdue all the same.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void announce(UUID referralId, Instant now) {
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
