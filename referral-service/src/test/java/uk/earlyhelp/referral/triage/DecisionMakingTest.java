package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static uk.earlyhelp.referral.triage.Stated.UNKNOWN;
import static uk.earlyhelp.referral.triage.Stated.YES;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.referral.triage.DecisionMaking.Result;

class DecisionMakingTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Decision.Maker WORKER = new Decision.Maker("worker-1", "council-frontdoor");

    private final DecisionMaking making =
            new DecisionMaking(Stories.rules(), Set.of("universal", "partnership-plus"), "cwac-2024/1");

    @Test
    void decisionKeepsWhatItRestsOn() {
        var facts = Stories.withAgencies(2, YES, UNKNOWN);
        var decision = made(facts, proposal(Outcome.EARLY_HELP_ASSESSMENT));
        assertThat(decision.ehaRequired()).isTrue();
        assertThat(decision.picture().facts()).isEqualTo(facts);
        assertThat(decision.picture().policyVersion()).isEqualTo("cwac-2024/1");
        assertThat(decision.picture().eha().sources()).containsExactly("R205");
        assertThat(decision.maker()).isEqualTo(WORKER);
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(decision.supersedes()).isNull();
    }

    @Test
    void laterDecisionNamesTheOneThatItSupersedes() {
        var before = UUID.randomUUID();
        var about =
                new DecisionMaking.Case(UUID.randomUUID(), UUID.randomUUID(), Stories.of(Stories.childAged(8)), before);
        var result = making.decide(UUID.randomUUID(), about, proposal(Outcome.INFORMATION_AND_ADVICE), WORKER, NOW);
        assertThat(result)
                .asInstanceOf(type(Result.Made.class))
                .satisfies(made -> assertThat(made.decision().supersedes()).isEqualTo(before));
    }

    @Test
    void outOfScopeIsADecisionLikeAnyOther() {
        var facts = Stories.of(Stories.youngPerson(20, Stated.NO, Stated.NO, Stated.NO));
        var decision = made(facts, proposal(Outcome.INFORMATION_AND_ADVICE));
        assertThat(decision.picture().scope().standing()).isEqualTo(AgeScope.Standing.OUT_OF_SCOPE);
    }

    @Test
    void decidingAgainstTheComputedAssessmentNeedsAReason() {
        var facts = Stories.withAgencies(2, YES, UNKNOWN);
        assertThat(codes(facts, proposal(Outcome.INFORMATION_AND_ADVICE, false)))
                .containsExactly("/departures reason-required");
        var explained = proposal(
                Outcome.INFORMATION_AND_ADVICE, false, new Departure("assessment-requirement", "One was made in May."));
        assertThat(made(facts, explained).ehaRequired()).isFalse();
    }

    @Test
    void whatCannotBeComputedHasToBeDecided() {
        var facts = Stories.withAgencies(1, YES, UNKNOWN);
        assertThat(codes(facts, proposal(Outcome.PROGRAMME))).contains("/ehaRequired required");
    }

    @Test
    void workersCorrectionOfAFactChangesWhatIsComputed() {
        var corrections = new FactCorrections(List.of(), null, null, null, null, YES);
        var proposal = new Proposal(
                "universal", Outcome.INFORMATION_AND_ADVICE, null, "Reasons.", part(), corrections, null, List.of());
        var decision = made(Stories.withAgencies(1, YES, UNKNOWN), proposal);
        assertThat(decision.ehaRequired()).isFalse();
        assertThat(decision.picture().facts().singleServiceCanMeetNeeds()).isEqualTo(YES);
    }

    @Test
    void assessmentAndOutcomeMustNotContradictEachOther() {
        var facts = Stories.withAgencies(1, YES, YES);
        assertThat(codes(facts, proposal(Outcome.EARLY_HELP_ASSESSMENT)))
                .containsExactly("/ehaRequired contradicts-outcome");
        var required = Stories.withAgencies(2, YES, YES);
        assertThat(codes(required, proposal(Outcome.NO_FURTHER_ACTION)))
                .containsExactly("/ehaRequired contradicts-outcome");
    }

    @Test
    void disabledChildOutsideTheCriteriaIsNeverSentAwayWithNothing() {
        var facts = Stories.of(Stories.disabledChildOutsideTheTeamsCriteria());
        var excuse = new Departure("disability-outside-specialist-criteria", "Nothing to be done.");
        assertThat(codes(facts, proposal(Outcome.NO_FURTHER_ACTION, null, excuse)))
                .containsExactly("/outcome refused-by-rule");
        assertThat(made(facts, proposal(Outcome.STEP_UP)).outcome()).isEqualTo(Outcome.STEP_UP);
    }

    @Test
    void reasonUnderTheRulesNameLiftsTheObjection() {
        var facts = Stories.of(Stories.unaccompaniedChild());
        var reason = new Departure("unaccompanied-asylum-seeking", "A group would do this child good.");
        assertThat(codes(facts, inProgramme())).containsExactly("/departures reason-required");
        assertThat(made(facts, inProgramme(reason)).departures()).containsExactly(reason);
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        var stranger = new FactCorrections.OfChild(9, null, null, null, null, null, null, null);
        var corrections = new FactCorrections(List.of(stranger), null, null, null, null, null);
        var proposal =
                new Proposal("level-9", Outcome.PROGRAMME, null, "Reasons.", part(), corrections, null, List.of());
        assertThat(codes(Stories.of(Stories.childAged(8)), proposal))
                .containsExactly("/levelOfNeed unknown-code", "/destination required", "/facts/children no-such-child");
    }

    private Decision made(TriageFacts facts, Proposal proposal) {
        var result = decide(facts, proposal);
        assertThat(result).isInstanceOf(Result.Made.class);
        return ((Result.Made) result).decision();
    }

    private List<String> codes(TriageFacts facts, Proposal proposal) {
        var result = decide(facts, proposal);
        assertThat(result).isInstanceOf(Result.Flawed.class);
        return ((Result.Flawed) result)
                .flaws().stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code())
                        .toList();
    }

    private Result decide(TriageFacts facts, Proposal proposal) {
        var about = new DecisionMaking.Case(UUID.randomUUID(), UUID.randomUUID(), facts, null);
        return making.decide(UUID.randomUUID(), about, proposal, WORKER, NOW);
    }

    private static Proposal inProgramme(Departure... departures) {
        return new Proposal(
                "partnership-plus", Outcome.PROGRAMME, "triple-p", "Reasons.", part(), null, null, List.of(departures));
    }

    private static Proposal proposal(Outcome outcome) {
        return proposal(outcome, null);
    }

    private static Proposal proposal(Outcome outcome, Boolean ehaRequired, Departure... departures) {
        return new Proposal(
                "partnership-plus", outcome, null, "Reasons.", part(), null, ehaRequired, List.of(departures));
    }

    private static FamilyPart part() {
        return new FamilyPart(FamilyPart.Extent.TOOK_PART, "Mum agreed on the phone.");
    }
}
