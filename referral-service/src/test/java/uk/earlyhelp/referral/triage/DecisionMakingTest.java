package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.intake.form.Stated.NO;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_KNOWN;
import static uk.earlyhelp.referral.intake.form.Stated.YES;
import static uk.earlyhelp.referral.triage.Proposals.propose;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.earlyhelp.referral.triage.DecisionMaking.Result;

class DecisionMakingTest {

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Decision.Maker WORKER = new Decision.Maker("worker-1", "council-frontdoor");

    private final DecisionMaking making = new DecisionMaking(Stories.PACK);

    @Test
    void decisionKeepsWhatItRestsOn() {
        var facts = Stories.withAgencies(2, YES, NOT_KNOWN);
        var decision = made(facts, propose(OutcomeCode.EARLY_HELP_ASSESSMENT));
        assertThat(decision.ehaRequired()).isTrue();
        assertThat(decision.picture()).isEqualTo(Picture.of(facts, Stories.PACK));
        assertThat(decision.maker()).isEqualTo(WORKER);
        assertThat(decision.decidedAt()).isEqualTo(NOW);
        assertThat(decision.supersedes()).isNull();
    }

    @Test
    void laterDecisionNamesTheOneThatItSupersedes() {
        var before = UUID.randomUUID();
        var result = decide(before, Stories.of(Stories.childAged(8)), propose(OutcomeCode.INFORMATION_AND_ADVICE));
        assertThat(((Result.Made) result).decision().supersedes()).isEqualTo(before);
    }

    @Test
    void outOfScopeIsADecisionLikeAnyOther() {
        var facts = Stories.of(Stories.youngPerson(20, NO, NO, NO));
        var decision = made(facts, propose(OutcomeCode.INFORMATION_AND_ADVICE));
        assertThat(decision.picture().scope().standing()).isEqualTo(AgeScope.Standing.OUT_OF_SCOPE);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutcomeCode.class,
            names = {"EARLY_HELP_ASSESSMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOutcomeOfThePackCanBeDecided(OutcomeCode outcome) {
        assertThat(made(Stories.of(Stories.childAged(8)), propose(outcome)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void decidingAgainstTheComputedAssessmentNeedsAReason() {
        var facts = Stories.withAgencies(2, YES, NOT_KNOWN);
        var against = propose(OutcomeCode.INFORMATION_AND_ADVICE, false);
        assertThat(flaws(facts, against)).containsExactly("/departures reason-required");
        var explained = propose(
                OutcomeCode.INFORMATION_AND_ADVICE,
                false,
                new Departure("assessment-requirement", "One was made in May."));
        assertThat(made(facts, explained).ehaRequired()).isFalse();
    }

    @Test
    void whatCannotBeComputedHasToBeDecided() {
        var facts = Stories.withAgencies(1, YES, NOT_KNOWN);
        assertThat(flaws(facts, propose(OutcomeCode.PROGRAMME))).containsExactly("/ehaRequired required");
    }

    @Test
    void workersCorrectionOfAFactChangesWhatIsComputed() {
        var correction = new FactCorrections(List.of(), null, null, null, null, YES);
        var proposal = Proposals.withCorrections(OutcomeCode.INFORMATION_AND_ADVICE, correction);
        var decision = made(Stories.withAgencies(1, YES, NOT_KNOWN), proposal);
        assertThat(decision.ehaRequired()).isFalse();
        assertThat(decision.picture().facts().singleServiceCanMeetNeeds()).isEqualTo(YES);
    }

    @Test
    void assessmentAndOutcomeMustNotContradictEachOther() {
        assertThat(flaws(Stories.withAgencies(1, YES, YES), propose(OutcomeCode.EARLY_HELP_ASSESSMENT)))
                .containsExactly("/ehaRequired contradicts-outcome");
        assertThat(flaws(Stories.withAgencies(2, YES, YES), propose(OutcomeCode.NO_FURTHER_ACTION)))
                .containsExactly("/ehaRequired contradicts-outcome");
    }

    @Test
    void disabledChildOutsideTheCriteriaIsNeverSentAwayWithNothing() {
        var facts = Stories.of(Stories.disabledChildOutsideTheTeamsCriteria());
        var excuse = new Departure("disability-outside-specialist-criteria", "Nothing to be done.");
        for (var nothing : List.of(OutcomeCode.NO_FURTHER_ACTION, OutcomeCode.INFORMATION_AND_ADVICE)) {
            assertThat(flaws(facts, propose(nothing, null, excuse))).containsExactly("/outcome refused-by-rule");
        }
        assertThat(made(facts, propose(OutcomeCode.STEP_UP_TO_SOCIAL_CARE)).outcome())
                .isEqualTo(OutcomeCode.STEP_UP_TO_SOCIAL_CARE);
    }

    @Test
    void reasonUnderTheRulesNameLiftsTheObjection() {
        var facts = Stories.of(Stories.unaccompaniedChild());
        var reason = new Departure("unaccompanied-asylum-seeking", "A group would do this child good.");
        assertThat(flaws(facts, propose(OutcomeCode.PROGRAMME))).containsExactly("/departures reason-required");
        assertThat(made(facts, propose(OutcomeCode.PROGRAMME, null, reason)).departures())
                .containsExactly(reason);
    }

    @Test
    void concernForSafetyDoesNotEndWithNothingUnexplained() {
        assertThat(flaws(Stories.ofFamily(NO, YES), propose(OutcomeCode.NO_FURTHER_ACTION)))
                .containsExactly("/departures reason-required");
    }

    @Test
    void departureFromARuleThatNobodyKnowsIsRefused() {
        var known = new Departure("assessment-requirement", "One was made in May.");
        var gossip = new Departure("Aoife told me so", "She did.");
        var proposal = propose(OutcomeCode.INFORMATION_AND_ADVICE, false, known, gossip);
        assertThat(flaws(Stories.withAgencies(2, YES, NOT_KNOWN), proposal))
                .containsExactly("/departures/1/rule unknown-code");
    }

    @Test
    void everythingThatThePackRequiresIsAskedForAtOnce() {
        var bare = new Proposal(null, OutcomeCode.PROGRAMME, null, null, null, null, null, null, null);
        assertThat(flaws(Stories.of(Stories.childAged(8)), bare))
                .containsExactly(
                        "/levelOfNeed required",
                        "/reasons required",
                        "/familyPart required",
                        "/destination required",
                        "/nextSteps required");
    }

    @Test
    void unknownLevelAndUnknownChildAreNamed() {
        var stranger = new FactCorrections.OfChild(9, null, null, null, null, null, null, null);
        var corrections = new FactCorrections(List.of(stranger), null, null, null, null, null);
        var proposal = Proposals.withLevelAndCorrections("level-9", corrections);
        assertThat(flaws(Stories.of(Stories.childAged(8)), proposal))
                .containsExactly("/levelOfNeed unknown-code", "/facts/children no-such-child");
    }

    private Decision made(TriageFacts facts, Proposal proposal) {
        var result = decide(null, facts, proposal);
        assertThat(result).isInstanceOf(Result.Made.class);
        return ((Result.Made) result).decision();
    }

    private List<String> flaws(TriageFacts facts, Proposal proposal) {
        var result = decide(null, facts, proposal);
        assertThat(result).isInstanceOf(Result.Flawed.class);
        return ((Result.Flawed) result)
                .flaws().stream()
                        .map(flaw -> flaw.pointer() + " " + flaw.code())
                        .toList();
    }

    private Result decide(UUID previous, TriageFacts facts, Proposal proposal) {
        var about = new DecisionMaking.Case(UUID.randomUUID(), UUID.randomUUID(), facts, previous);
        return making.decide(UUID.randomUUID(), about, proposal, WORKER, NOW);
    }
}
