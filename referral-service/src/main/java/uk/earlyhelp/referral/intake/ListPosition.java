package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** Where a page of referrals ended. */
record ListPosition(Instant receivedAt, UUID id) {

    static ListPosition of(ReferralLine line) {
        return new ListPosition(line.receivedAt(), line.id());
    }
}
