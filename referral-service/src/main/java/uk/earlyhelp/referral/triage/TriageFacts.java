package uk.earlyhelp.referral.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is stated about a referral on one day, and all that the rules of triage may look at.
 *
 * @param on the day (Europe/London) on which the ages hold
 * @param agenciesInvolved distinct agencies that work with the family, the referrer's among them, 0 or more
 */
public record TriageFacts(
        LocalDate on,
        List<ChildFacts> children,
        Stated parentLearningDisability,
        Stated immediateSafety,
        int agenciesInvolved,
        Stated additionalNeeds,
        Stated singleServiceCanMeetNeeds) {

    public TriageFacts {
        children = List.copyOf(children);
    }

    /** The same facts as the worker sees them. */
    public TriageFacts corrected(FactCorrections corrections) {
        return new TriageFacts(
                on,
                children.stream().map(corrections::applyTo).toList(),
                parentLearningDisability.unless(corrections.parentLearningDisability()),
                immediateSafety.unless(corrections.immediateSafety()),
                corrections.agenciesInvolved() == null ? agenciesInvolved : corrections.agenciesInvolved(),
                additionalNeeds.unless(corrections.additionalNeeds()),
                singleServiceCanMeetNeeds.unless(corrections.singleServiceCanMeetNeeds()));
    }

    List<ChildFacts> childrenWho(Predicate<ChildFacts> match) {
        return children.stream().filter(match).toList();
    }
}
