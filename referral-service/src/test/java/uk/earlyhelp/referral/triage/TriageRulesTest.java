package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.triage.Stated.NO;
import static uk.earlyhelp.referral.triage.Stated.UNKNOWN;
import static uk.earlyhelp.referral.triage.Stated.YES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageRulesTest {

    private final TriageRules rules = Stories.rules();

    @ParameterizedTest
    @ValueSource(strings = {"P0M", "P11M", "unborn"})
    void youngestChildrenArePromptedFor(String age) {
        assertThat(rules.prompts(Stories.of(Stories.child(Age.parse(age)))))
                .containsExactly(new Prompt("under-one", "R062", "Think of R062.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P12M", "P20M", "P36M", "not-known"})
    void otherAgesAreNotPromptedFor(String age) {
        assertThat(rules.prompts(Stories.of(Stories.child(Age.parse(age))))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P21M", "P24M", "P35M"})
    void twoYearOldsAreRemindedOfTheirFunding(String age) {
        assertThat(named(Stories.of(Stories.child(Age.parse(age))))).containsExactly("two-year-old-funding");
    }

    @Test
    void everyChildGetsItsOwnPrompt() {
        var twins = Stories.of(
                ChildFacts.of(1, new Age.Born(3)),
                ChildFacts.of(2, new Age.Born(3)),
                ChildFacts.of(3, new Age.Born(90)));
        assertThat(rules.prompts(twins)).extracting(Prompt::child).containsExactly(1, 2);
    }

    @Test
    void youngCarerIsPromptedFor() {
        assertThat(named(Stories.of(Stories.youngCarer()))).containsExactly("young-carer");
    }

    @Test
    void parentsLearningDisabilityConcernsTheFamily() {
        var facts = new TriageFacts(Stories.TODAY, List.of(Stories.childAged(8)), YES, NO, 1, YES, YES);
        assertThat(rules.prompts(facts))
                .containsExactly(new Prompt("parent-learning-disability", "R102", "Think of R102.", null));
    }

    @Test
    void concernForImmediateSafetyComesFirst() {
        var facts = new TriageFacts(Stories.TODAY, List.of(Stories.childAged(0)), YES, YES, 1, YES, YES);
        assertThat(named(facts)).containsExactly("immediate-safety-concern", "under-one", "parent-learning-disability");
    }

    @Test
    void silenceIsNoGroundForAPrompt() {
        var facts =
                new TriageFacts(Stories.TODAY, List.of(Stories.childAged(8)), UNKNOWN, UNKNOWN, 1, UNKNOWN, UNKNOWN);
        assertThat(rules.prompts(facts)).isEmpty();
    }

    @Test
    void disabledChildOutsideTheCriteriaNeverGoesToNothing() {
        var facts = Stories.of(Stories.disabledChildOutsideTheTeamsCriteria());
        assertThat(rules.objections(facts, Outcome.NO_FURTHER_ACTION))
                .containsExactly(new Objection.Refuses(
                        "disability-outside-specialist-criteria",
                        "R101",
                        "This goes to Child in Need, never to nothing."));
        assertThat(rules.objections(facts, Outcome.INFORMATION_AND_ADVICE))
                .hasOnlyElementsOfType(Objection.Refuses.class);
        assertThat(rules.objections(facts, Outcome.EARLY_HELP_ASSESSMENT))
                .hasOnlyElementsOfType(Objection.WantsReason.class);
        assertThat(rules.objections(facts, Outcome.STEP_UP)).isEmpty();
    }

    @Test
    void unaccompaniedChildReachesAProgrammeOnlyWithAReason() {
        var facts = Stories.of(Stories.unaccompaniedChild());
        assertThat(rules.objections(facts, Outcome.PROGRAMME)).hasOnlyElementsOfType(Objection.WantsReason.class);
        assertThat(rules.objections(facts, Outcome.EARLY_HELP_ASSESSMENT)).isEmpty();
    }

    @Test
    void ruleThatThePackDoesNotMentionIsSwitchedOff() {
        var bare = new TriageRules(rules.ageLimits(), Map.of());
        assertThat(bare.prompts(Stories.of(Stories.youngCarer()))).isEmpty();
        assertThat(bare.objections(Stories.of(Stories.unaccompaniedChild()), Outcome.PROGRAMME))
                .isEmpty();
    }

    private List<String> named(TriageFacts facts) {
        return rules.prompts(facts).stream().map(Prompt::rule).toList();
    }
}
