package uk.earlyhelp.referral.triage;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a worker knows better than the form; everything left {@code null} stays as the referral stated it. */
public record FactCorrections(
        List<OfChild> children,
        Stated parentLearningDisability,
        Stated immediateSafety,
        Integer agenciesInvolved,
        Stated additionalNeeds,
        Stated singleServiceCanMeetNeeds) {

    public FactCorrections {
        children = children == null ? List.of() : List.copyOf(children);
    }

    /** No correction at all. */
    public static FactCorrections none() {
        return new FactCorrections(List.of(), null, null, null, null, null);
    }

    /** Numbers that are corrected here but belong to no child of the referral. */
    public Set<Integer> strangersTo(TriageFacts facts) {
        var known = facts.children().stream().map(ChildFacts::number).collect(Collectors.toSet());
        return children.stream()
                .map(OfChild::number)
                .filter(number -> !known.contains(number))
                .collect(Collectors.toSet());
    }

    ChildFacts applyTo(ChildFacts child) {
        return children.stream()
                .filter(corrected -> corrected.number() == child.number())
                .reduce(child, ChildFacts::with, (first, second) -> second);
    }

    /**
     * Corrections to one child's facts.
     *
     * @param number the child's place on the form, counted from 1
     */
    public record OfChild(
            int number,
            Age age,
            Stated send,
            Stated disability,
            Stated outsideDisabilityTeamCriteria,
            Stated careLeaver,
            Stated youngCarer,
            Stated unaccompaniedAsylumSeeker) {}
}
