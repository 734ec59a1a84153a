package uk.earlyhelp.referral.triage;

import static uk.earlyhelp.referral.triage.Stated.NO;
import static uk.earlyhelp.referral.triage.Stated.UNKNOWN;
import static uk.earlyhelp.referral.triage.Stated.YES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Children, families and a policy pack for the tests, as sentences. */
final class Stories {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private Stories() {}

    static ChildFacts childAged(int years) {
        return child(new Age.Born(years * 12));
    }

    static ChildFacts child(Age age) {
        return ChildFacts.of(1, age);
    }

    static ChildFacts youngPerson(int years, Stated send, Stated disability, Stated careLeaver) {
        return new ChildFacts(1, new Age.Born(years * 12), send, disability, UNKNOWN, careLeaver, UNKNOWN, UNKNOWN);
    }

    static ChildFacts disabledChildOutsideTheTeamsCriteria() {
        return new ChildFacts(1, new Age.Born(96), YES, YES, YES, NO, NO, NO);
    }

    static ChildFacts unaccompaniedChild() {
        return new ChildFacts(1, new Age.Born(180), NO, NO, NO, NO, NO, YES);
    }

    static ChildFacts youngCarer() {
        return new ChildFacts(1, new Age.Born(120), NO, NO, NO, NO, YES, NO);
    }

    static TriageFacts of(ChildFacts... children) {
        return new TriageFacts(TODAY, List.of(children), UNKNOWN, NO, 1, YES, YES);
    }

    static TriageFacts withAgencies(int agencies, Stated additionalNeeds, Stated singleServiceCanMeetNeeds) {
        return new TriageFacts(
                TODAY, List.of(childAged(8)), NO, NO, agencies, additionalNeeds, singleServiceCanMeetNeeds);
    }

    static TriageRules rules() {
        return new TriageRules(
                new AgeLimits(
                        19,
                        25,
                        Set.of("send", "disability", "care-leaver"),
                        "Up to the 19th birthday; up to the 25th with SEND, a disability or as a care leaver.",
                        List.of("R056", "R057", "R058")),
                Map.of(
                        "under-one", prompt("R062", null, 12),
                        "two-year-old-funding", prompt("R063", 21, 36),
                        "young-carer", prompt("R097", null, null),
                        "disability-outside-specialist-criteria", neverToNothing(),
                        "parent-learning-disability", prompt("R102", null, null),
                        "unaccompanied-asylum-seeking", wantsReasonFor("R103", Outcome.PROGRAMME),
                        "immediate-safety-concern", wantsReasonFor("Working Together", Outcome.NO_FURTHER_ACTION)));
    }

    private static RuleSetting prompt(String source, Integer fromMonths, Integer belowMonths) {
        return new RuleSetting(source, "Think of " + source + ".", fromMonths, belowMonths, null, null);
    }

    private static RuleSetting wantsReasonFor(String source, Outcome outcome) {
        return new RuleSetting(source, "Think of " + source + ".", null, null, null, Set.of(outcome));
    }

    private static RuleSetting neverToNothing() {
        return new RuleSetting(
                "R101",
                "This goes to Child in Need, never to nothing.",
                null,
                null,
                EnumSet.of(Outcome.NO_FURTHER_ACTION, Outcome.INFORMATION_AND_ADVICE),
                EnumSet.of(Outcome.UNIVERSAL_OR_SINGLE_AGENCY, Outcome.EARLY_HELP_ASSESSMENT, Outcome.PROGRAMME));
    }
}
