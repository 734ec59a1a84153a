package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.intake.form.Stated.NO;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_ASKED;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_KNOWN;
import static uk.earlyhelp.referral.intake.form.Stated.YES;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.CANNOT_TELL;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.IN_SCOPE;
import static uk.earlyhelp.referral.triage.AgeScope.Standing.OUT_OF_SCOPE;

import org.junit.jupiter.api.Test;

class AgeScopeTest {

    @Test
    void unbornChildIsInScope() {
        assertThat(standing(Stories.unbornChild())).isEqualTo(IN_SCOPE);
    }

    @Test
    void twentyYearOldWithoutAnyGroundIsOutOfScope() {
        assertThat(standing(Stories.youngPerson(20, NO, NO, NO))).isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void twentyTwoYearOldWithSendIsInScope() {
        assertThat(standing(Stories.youngPerson(22, YES, NO, NO))).isEqualTo(IN_SCOPE);
    }

    @Test
    void oneGroundIsEnoughEvenWhenTheOthersAreNotKnown() {
        assertThat(standing(Stories.youngPerson(24, NOT_KNOWN, NOT_ASKED, YES))).isEqualTo(IN_SCOPE);
    }

    @Test
    void twentyYearOldOfWhomOneGroundIsNotKnownCannotBeTold() {
        assertThat(standing(Stories.youngPerson(20, NO, NOT_ASKED, NO))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void nobodyIsInScopeFromTheTwentySixthBirthday() {
        assertThat(standing(Stories.youngPerson(26, YES, YES, YES))).isEqualTo(OUT_OF_SCOPE);
    }

    @Test
    void childWithoutAnyBirthDateCannotBeTold() {
        assertThat(standing(Stories.childBorn(null))).isEqualTo(CANNOT_TELL);
    }

    @Test
    void familyIsInScopeAsSoonAsOneChildIs() {
        assertThat(standing(Stories.youngPerson(20, NO, NO, NO), Stories.childAged(3)))
                .isEqualTo(IN_SCOPE);
    }

    @Test
    void familyIsNotOutOfScopeWhileOneChildCannotBeTold() {
        assertThat(standing(Stories.youngPerson(20, NO, NO, NO), Stories.childBorn(null)))
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void answerNamesItsReadingAndItsSources() {
        var scope = AgeScope.of(Stories.of(Stories.childAged(3)), Stories.PACK.ages());
        assertThat(scope.reading()).isNotBlank();
        assertThat(scope.sources()).contains("R056", "R057", "R058");
        assertThat(scope.children()).extracting(AgeScope.OfChild::child).containsExactly(1);
    }

    private static AgeScope.Standing standing(ChildFacts... children) {
        return AgeScope.of(Stories.of(children), Stories.PACK.ages()).standing();
    }
}
