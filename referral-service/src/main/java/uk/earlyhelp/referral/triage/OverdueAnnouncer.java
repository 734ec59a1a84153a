package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.intake.Referrals;

/** Announces what one referral has missed. */
@ApplicationScoped
class OverdueAnnouncer {

    private final OverdueReferrals overdue;
    private final Referrals referrals;
    private final TriageEvents events;

    OverdueAnnouncer(OverdueReferrals overdue, Referrals referrals, TriageEvents events) {
        this.overdue = overdue;
        this.referrals = referrals;
        this.events = events;
    }

    /** Holds the family and looks again, since the referral may have been decided in the meantime. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void announce(UUID referralId, Instant now) {
        if (!overdue.claimed()) {
            return;
        }
        referrals.lock(referralId, new Reach.Everything());
        overdue.missedBy(referralId, now).forEach(missed -> {
            overdue.announced(missed, now);
            events.overdue(missed);
        });
    }
}
