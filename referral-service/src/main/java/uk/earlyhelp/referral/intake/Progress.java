package uk.earlyhelp.referral.intake;

import java.time.Instant;

/**
 * How far a referral has come.
 *
 * @param takenBy subject of the worker who has taken it, or null
 * @param answeredAt when its answer was given, or null
 */
public record Progress(ReferralStatus status, String takenBy, Instant answeredAt) {

    static final Progress NEW = new Progress(ReferralStatus.RECEIVED, null, null);

    Progress with(ReferralStatus next) {
        return new Progress(next, takenBy, answeredAt);
    }
}
