package uk.earlyhelp.referral.triage;

import static uk.earlyhelp.referral.intake.form.Stated.NO;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_ASKED;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_KNOWN;
import static uk.earlyhelp.referral.intake.form.Stated.YES;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Children, families and a policy pack for the tests, as sentences. */
final class Stories {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final PolicyPack PACK = PolicyPack.read(PackFolder.builtIn("cwac-2024"));

    private Stories() {}

    static ChildFacts childAged(int years) {
        return childBorn(TODAY.minusYears(years));
    }

    static ChildFacts childBorn(LocalDate birth) {
        return numbered(1, birth);
    }

    static ChildFacts numbered(int number, LocalDate birth) {
        return new ChildFacts(number, birth, null, NOT_KNOWN, NOT_ASKED, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN);
    }

    static ChildFacts unbornChild() {
        return new ChildFacts(
                1, null, TODAY.plusMonths(3), NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN);
    }

    static ChildFacts youngPerson(int years, Stated send, Stated disability, Stated careLeaver) {
        return new ChildFacts(1, TODAY.minusYears(years), null, send, disability, NO, careLeaver, NO, NO);
    }

    static ChildFacts disabledChildOutsideTheTeamsCriteria() {
        return new ChildFacts(1, TODAY.minusYears(8), null, YES, YES, YES, NO, NO, NO);
    }

    static ChildFacts unaccompaniedChild() {
        return new ChildFacts(1, TODAY.minusYears(15), null, NO, NO, NO, NO, NO, YES);
    }

    static ChildFacts youngCarer() {
        return new ChildFacts(1, TODAY.minusYears(10), null, NO, NO, NO, NO, YES, NO);
    }

    static TriageFacts of(ChildFacts... children) {
        return new TriageFacts(TODAY, List.of(children), NOT_ASKED, NO, 1, YES, YES, NO, null);
    }

    static TriageFacts withAgencies(int agencies, Stated additionalNeeds, Stated singleServiceCanMeetNeeds) {
        return new TriageFacts(
                TODAY, List.of(childAged(8)), NO, NO, agencies, additionalNeeds, singleServiceCanMeetNeeds, NO, null);
    }

    static TriageFacts ofFamily(Stated parentLearningDisability, Stated immediateSafety) {
        return new TriageFacts(
                TODAY, List.of(childAged(8)), parentLearningDisability, immediateSafety, 1, YES, YES, NO, null);
    }

    static TriageFacts livingAndReferredBefore(Stated rural, LocalDate lastReferredOn) {
        return new TriageFacts(TODAY, List.of(childAged(8)), NO, NO, 1, YES, YES, rural, lastReferredOn);
    }
}
