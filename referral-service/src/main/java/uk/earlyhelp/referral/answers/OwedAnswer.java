package uk.earlyhelp.referral.answers;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer that somebody still waits for: it is not given yet, or it is given and has not arrived.
 *
 * @param dueAt by when the answer has to be given
 * @param givenAt when it was given; {@code null} while it is not
 * @param decided whether there is a decision that it answers
 */
public record OwedAnswer(
        UUID referralId,
        String reference,
        String status,
        String area,
        String team,
        Instant dueAt,
        Instant givenAt,
        boolean decided) {

    /** Where a page ended: at a due time, or in the list of answers that have not arrived at the time of giving. */
    public record Position(Instant at, UUID id) {}

    /** Whether it is late: due before now and not given. */
    public boolean overdue(Instant now) {
        return givenAt == null && dueAt.isBefore(now);
    }

    Position position() {
        return new Position(givenAt == null ? dueAt : givenAt, referralId);
    }
}
