package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.referral.answers.NextStep;

/**
 * What was decided about a referral, by whom, when, and on what it rests; never changed, only superseded.
 *
 * @param ehaRequired what was decided about an assessment; what was computed stands beside it, in the picture
 * @param supersedes the decision that this one replaces; {@code null} for the first
 */
public record Decision(
        UUID id,
        UUID referralId,
        UUID familyId,
        String levelOfNeed,
        OutcomeCode outcome,
        String destination,
        String reasons,
        FamilyPart familyPart,
        List<NextStep> nextSteps,
        boolean ehaRequired,
        List<Departure> departures,
        Picture picture,
        Maker maker,
        Instant decidedAt,
        UUID supersedes) {

    public Decision {
        nextSteps = List.copyOf(nextSteps);
        departures = List.copyOf(departures);
    }

    /** Who decided: a person and the agency for which the person acted. */
    public record Maker(String subject, String agency) {}
}
