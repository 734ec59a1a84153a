package uk.earlyhelp.referral.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.form.Child;
import uk.earlyhelp.referral.intake.form.CurrentSupport;
import uk.earlyhelp.referral.intake.form.HouseholdMember;
import uk.earlyhelp.referral.intake.form.ReferralForm;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.policy.EhaRule;

/** Reads the facts of triage off a referral form; what the form does not say stays open. */
record FormFacts(EhaRule rule) {

    /** Individuals, anonymous and unknown callers: nobody who works with the family as an agency. */
    private static final Set<String> NO_AGENCY = Set.of("1A", "1B", "1C", "1D", "9", "10");

    TriageFacts of(Referral referral, LocalDate on, LocalDate lastReferredOn) {
        var form = referral.form();
        return new TriageFacts(
                on,
                children(form),
                parentLearningDisability(form),
                orOpen(form.immediateSafety().concern()),
                agencies(referral),
                form.needs().size() >= rule.additionalNeedsFrom() ? Stated.YES : Stated.NO,
                Stated.NOT_ASKED,
                rural(referral.whereabouts().rural()),
                lastReferredOn);
    }

    private static List<ChildFacts> children(ReferralForm form) {
        return IntStream.range(0, form.children().size())
                .mapToObj(place -> child(place + 1, form.children().get(place)))
                .toList();
    }

    private static ChildFacts child(int number, Child child) {
        return new ChildFacts(
                number,
                child.dateOfBirth(),
                child.expectedDateOfDelivery(),
                orOpen(child.send()),
                disability(child.disabilities()),
                orOpen(child.outsideDisabilityTeamCriteria()),
                orOpen(child.careLeaver()),
                orOpen(child.youngCarer()),
                orOpen(child.unaccompaniedAsylumSeeker()));
    }

    private static Stated disability(List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            return Stated.NOT_ASKED;
        }
        return codes.equals(List.of("NONE")) ? Stated.NO : Stated.YES;
    }

    private static Stated parentLearningDisability(ReferralForm form) {
        var answers = Optional.ofNullable(form.household()).orElse(List.of()).stream()
                .map(HouseholdMember::learningDisabilityAffectsParenting)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return answers.contains(Stated.YES)
                ? Stated.YES
                : orOpen(answers.size() == 1 ? answers.iterator().next() : null);
    }

    private static int agencies(Referral referral) {
        boolean referrerIsOne = !NO_AGENCY.contains(referral.sender().source());
        var support = Optional.ofNullable(referral.form().currentSupport()).orElse(List.of());
        long others = support.stream()
                .map(CurrentSupport::agency)
                .filter(Objects::nonNull)
                .map(agency -> agency.strip().toLowerCase(Locale.ROOT))
                .filter(agency -> !agency.isEmpty())
                .distinct()
                .count();
        return (int) others + (referrerIsOne ? 1 : 0);
    }

    private static Stated rural(Boolean rural) {
        if (rural == null) {
            return Stated.NOT_KNOWN;
        }
        return rural ? Stated.YES : Stated.NO;
    }

    private static Stated orOpen(Stated answer) {
        return Objects.requireNonNullElse(answer, Stated.NOT_ASKED);
    }
}
