package uk.earlyhelp.referral.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.intake.form.Stated;

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
    Set<Integer> strangersTo(TriageFacts facts) {
        var known = facts.children().stream().map(ChildFacts::number).collect(Collectors.toSet());
        return children.stream()
                .map(OfChild::number)
                .filter(number -> !known.contains(number))
                .collect(Collectors.toSet());
    }

    TriageFacts applyTo(TriageFacts facts) {
        return new TriageFacts(
                facts.on(),
                facts.children().stream().map(this::applyTo).toList(),
                corrected(parentLearningDisability, facts.parentLearningDisability()),
                corrected(immediateSafety, facts.immediateSafety()),
                corrected(agenciesInvolved, facts.agenciesInvolved()),
                corrected(additionalNeeds, facts.additionalNeeds()),
                corrected(singleServiceCanMeetNeeds, facts.singleServiceCanMeetNeeds()),
                facts.rural(),
                facts.lastReferredOn());
    }

    private ChildFacts applyTo(ChildFacts child) {
        return children.stream()
                .filter(corrected -> corrected.number() == child.number())
                .reduce(child, (facts, corrected) -> corrected.applyTo(facts), (first, second) -> second);
    }

    private static <T> T corrected(T correction, T stated) {
        return Objects.requireNonNullElse(correction, stated);
    }

    /**
     * Corrections to one child's facts.
     *
     * @param number the child's place on the form, counted from 1
     * @param dateOfBirth learned since; takes the place of an expected date of delivery
     */
    public record OfChild(
            int number,
            LocalDate dateOfBirth,
            Stated send,
            Stated disability,
            Stated outsideDisabilityTeamCriteria,
            Stated careLeaver,
            Stated youngCarer,
            Stated unaccompaniedAsylumSeeker) {

        ChildFacts applyTo(ChildFacts child) {
            return new ChildFacts(
                    number,
                    dateOfBirth == null ? child.dateOfBirth() : dateOfBirth,
                    dateOfBirth == null ? child.expectedDateOfDelivery() : null,
                    corrected(send, child.send()),
                    corrected(disability, child.disability()),
                    corrected(outsideDisabilityTeamCriteria, child.outsideDisabilityTeamCriteria()),
                    corrected(careLeaver, child.careLeaver()),
                    corrected(youngCarer, child.youngCarer()),
                    corrected(unaccompaniedAsylumSeeker, child.unaccompaniedAsylumSeeker()));
        }
    }
}
