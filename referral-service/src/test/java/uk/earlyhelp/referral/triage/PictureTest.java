package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.intake.form.Stated.NO;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_KNOWN;
import static uk.earlyhelp.referral.intake.form.Stated.PREFERS_NOT_TO_SAY;
import static uk.earlyhelp.referral.intake.form.Stated.YES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2025-11-03"})
    void youngestChildrenArePromptedFor(LocalDate birth) {
        assertThat(named(Stories.of(Stories.childBorn(birth)))).containsExactly("under-one");
    }

    @Test
    void unbornChildIsPromptedForLikeTheYoungest() {
        assertThat(named(Stories.of(Stories.unbornChild()))).containsExactly("under-one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-02", "2025-02-03", "2023-11-02"})
    void otherAgesAreNotPromptedFor(LocalDate birth) {
        assertThat(named(Stories.of(Stories.childBorn(birth)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-02", "2024-11-02", "2023-11-03"})
    void twoYearOldsAreRemindedOfTheirFunding(LocalDate birth) {
        assertThat(named(Stories.of(Stories.childBorn(birth)))).containsExactly("two-year-old-funding");
    }

    @Test
    void everyChildGetsItsOwnPromptWithItsSource() {
        var birth = LocalDate.of(2026, 8, 1);
        var twins = Stories.of(Stories.numbered(1, birth), Stories.numbered(2, birth), Stories.childAged(8));
        assertThat(prompts(twins)).extracting(Prompt::child).containsExactly(1, 2);
        assertThat(prompts(twins))
                .allSatisfy(prompt -> assertThat(prompt.sources()).containsExactly("R062"));
    }

    @Test
    void youngCarerIsPromptedFor() {
        assertThat(named(Stories.of(Stories.youngCarer()))).containsExactly("young-carer");
    }

    @Test
    void disabilityOutsideTheTeamsCriteriaIsPromptedFor() {
        assertThat(named(Stories.of(Stories.disabledChildOutsideTheTeamsCriteria())))
                .containsExactly("disability-outside-specialist-criteria");
    }

    @Test
    void unaccompaniedChildIsPromptedFor() {
        assertThat(named(Stories.of(Stories.unaccompaniedChild()))).containsExactly("unaccompanied-asylum-seeking");
    }

    @Test
    void parentsLearningDisabilityConcernsTheFamily() {
        var facts = Stories.ofFamily(YES, NO);
        assertThat(named(facts)).containsExactly("parent-learning-disability");
        assertThat(prompts(facts)).extracting(Prompt::child).containsOnlyNulls();
    }

    @Test
    void concernForImmediateSafetyComesFirst() {
        assertThat(named(Stories.ofFamily(YES, YES)))
                .containsExactly("immediate-safety-concern", "parent-learning-disability");
    }

    @Test
    void silenceIsNoGroundForAPrompt() {
        assertThat(named(Stories.ofFamily(NOT_KNOWN, PREFERS_NOT_TO_SAY))).isEmpty();
    }

    @Test
    void familyReferredWithinTheYearIsShownAsSuch() {
        assertThat(named(Stories.livingAndReferredBefore(NO, Stories.TODAY.minusMonths(11))))
                .containsExactly("repeat-referral");
        assertThat(named(Stories.livingAndReferredBefore(NO, Stories.TODAY.minusMonths(12))))
                .isEmpty();
    }

    @Test
    void ruralFamilyIsOfferedWhatIsThere() {
        assertThat(named(Stories.livingAndReferredBefore(YES, null))).containsExactly("rural-offer");
    }

    @Test
    void pictureNamesThePolicyThatItWasDrawnUnder() {
        assertThat(Picture.of(Stories.of(Stories.childAged(8)), Stories.PACK).policyVersion())
                .isEqualTo("cwac-2024.1");
    }

    private static List<Prompt> prompts(TriageFacts facts) {
        return Picture.of(facts, Stories.PACK).prompts();
    }

    private static List<String> named(TriageFacts facts) {
        return prompts(facts).stream().map(Prompt::rule).toList();
    }
}
