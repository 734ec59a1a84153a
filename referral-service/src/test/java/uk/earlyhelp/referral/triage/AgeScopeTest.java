package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.CANNOT_TELL;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.IN_SCOPE;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.OUT_OF_SCOPE;
import static uk.earlyhelp.referral.triage.Stated.NO;
import static uk.earlyhelp.referral.triage.Stated.UNKNOWN;
import static uk.earlyhelp.referral.triage.Stated.YES;

import org.junit.jupiter.api.Test;

class AgeScopeTest {

    @Test
    void unbornChildIsInScope() {
        assertThat(standing(Stories.child(new Age.Unborn()))).isEqualTo(IN_SCOPE);
    }

    @Test
    void youngPersonIsInScopeUntilTheDayBeforeTheNineteenthBirthday() {
        assertThat(standing(Stories.child(new Age.Born(227)))).isEqualTo(IN_SCOPE);
    }

    @Test
    void nineteenYearOldWithoutAnyGroundIsOutOfScope() {
        assertThat(standing(Stories.youngPerson(19, NO, NO, NO))).isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void twentyTwoYearOldWithSendIsInScope() {
        assertThat(standing(Stories.youngPerson(22, YES, NO, NO))).isEqualTo(IN_SCOPE);
    }

    @Test
    void oneGroundIsEnoughEvenWhenTheOthersAreNotKnown() {
        assertThat(standing(Stories.youngPerson(24, UNKNOWN, UNKNOWN, YES))).isEqualTo(IN_SCOPE);
    }

    @Test
    void twentyYearOldOfWhomNothingIsSaidCannotBeTold() {
        assertThat(standing(Stories.youngPerson(20, NO, UNKNOWN, NO))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void nobodyIsInScopeFromTheTwentyFifthBirthday() {
        assertThat(standing(Stories.youngPerson(25, YES, YES, YES))).isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void childWithoutBirthDateCannotBeTold() {
        assertThat(standing(Stories.child(new Age.NotKnown()))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void familyIsInScopeAsSoonAsOneChildIs() {
        assertThat(standing(Stories.youngPerson(20, NO, NO, NO), Stories.childAged(3)))
                .isEqualTo(IN_SCOPE);
    }

    @Test
    void familyIsNotOutOfScopeWhileOneChildCannotBeTold() {
        assertThat(standing(Stories.youngPerson(20, NO, NO, NO), Stories.child(new Age.NotKnown())))
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void answerNamesItsReadingItsReasonAndItsSources() {
        var scope = AgeScope.of(
                Stories.of(Stories.youngPerson(20, NO, NO, NO)), Stories.rules().ageLimits());
        assertThat(scope.reading()).startsWith("Up to the 19th birthday");
        assertThat(scope.sources()).containsExactly("R056", "R057", "R058");
        assertThat(scope.children().getFirst().reason())
                .isEqualTo("Aged 20, not below 19, and none of these applies: care-leaver, disability, send.");
    }

    private static AgeScope.Standing standing(ChildFacts... children) {
        return AgeScope.of(Stories.of(children), Stories.rules().ageLimits()).standing();
    }
}
