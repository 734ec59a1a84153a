package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.earlyhelp.referral.policy.Scope.CannotTell;
import uk.earlyhelp.referral.policy.Scope.InScope;
import uk.earlyhelp.referral.policy.Scope.OutOfScope;

class AgesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private final Ages ages = PolicyPack.read(PackFolder.builtIn("cwac-2024")).ages();

    @Test
    void anUnbornChildIsServed() {
        assertThat(ages.scope(AgeFacts.expected(TODAY.plusMonths(3)), TODAY)).isInstanceOf(InScope.class);
    }

    @Test
    void withoutAnyDateNobodyCanTell() {
        assertThat(ages.scope(AgeFacts.unknown(), TODAY)).isInstanceOf(CannotTell.class);
    }

    @Test
    void helpEndsOnTheTwentiethBirthday() {
        LocalDate birthday = TODAY.minusYears(20);
        assertThat(ages.scope(AgeFacts.born(birthday.plusDays(1)), TODAY)).isInstanceOf(InScope.class);
        assertThat(ages.scope(AgeFacts.born(birthday), TODAY))
                .isEqualTo(
                        new OutOfScope("Aged 20, above 19; none of the grounds that extend the age to 25 is stated."));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void everyGroundExtendsTheAgeToTwentyFive(Ground ground) {
        assertThat(ages.scope(AgeFacts.born(TODAY.minusYears(22), ground), TODAY))
                .isInstanceOf(InScope.class);
        assertThat(ages.scope(AgeFacts.born(TODAY.minusYears(26).plusDays(1), ground), TODAY))
                .isInstanceOf(InScope.class);
        assertThat(ages.scope(AgeFacts.born(TODAY.minusYears(26), ground), TODAY))
                .isInstanceOf(OutOfScope.class);
    }

    @Test
    void aGroundThatIsNotKnownIsAskedForAndNotGuessed() {
        AgeFacts facts = new AgeFacts(TODAY.minusYears(22), null, Set.of(), Set.of(Ground.SEND));
        assertThat(ages.scope(facts, TODAY)).isInstanceOf(CannotTell.class);
    }

    @ParameterizedTest
    @CsvSource({"2008-02-29,2026-02-28,17", "2008-02-29,2026-03-01,18", "2025-11-03,2026-11-02,0"})
    void yearsAreCompletedYears(LocalDate born, LocalDate on, int years) {
        assertThat(Ages.completedYears(born, on)).isEqualTo(years);
    }

    @Test
    void monthsAreCompletedMonths() {
        assertThat(Ages.completedMonths(LocalDate.of(2025, 2, 3), TODAY)).isEqualTo(20);
        assertThat(Ages.completedMonths(LocalDate.of(2025, 2, 2), TODAY)).isEqualTo(21);
    }
}
