package uk.earlyhelp.referral.answers;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral that still owes its answer.
 *
 * @param dueAt by when the answer has to be given
 * @param decided whether there is a decision to answer with
 */
public record OwedAnswer(
        UUID referralId, String reference, String status, String area, String team, Instant dueAt, boolean decided) {

    /** Where a page of owed answers ended. */
    public record Position(Instant dueAt, UUID id) {}

    Position position() {
        return new Position(dueAt, referralId);
    }
}
