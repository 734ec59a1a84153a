package uk.earlyhelp.referral.triage;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.intake.form.Stated;

/**
 * What is stated about a referral on one day, and all that the rules of triage may look at.
 *
 * @param on the day (Europe/London) on which the ages hold
 * @param agenciesInvolved distinct agencies that work with the family, the referrer's among them, 0 or more
 * @param rural whether the family lives in a rural place
 * @param lastReferredOn the day of the family's latest earlier referral; {@code null} when there is none
 */
public record TriageFacts(
        LocalDate on,
        List<ChildFacts> children,
        Stated parentLearningDisability,
        Stated immediateSafety,
        int agenciesInvolved,
        Stated additionalNeeds,
        Stated singleServiceCanMeetNeeds,
        Stated rural,
        LocalDate lastReferredOn) {

    public TriageFacts {
        children = List.copyOf(children);
    }
}
