package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02, 0",
        "2026-11-02, 2025-11-03, 11",
        "2026-11-02, 2025-11-02, 12",
        "2026-11-01, 2007-11-02, 227",
        "2026-11-02, 2007-11-02, 228",
        "2027-02-28, 2008-02-29, 227",
        "2027-03-01, 2008-02-29, 228"
    })
    void ageIsCountedInCompletedMonths(LocalDate day, LocalDate birth, int months) {
        assertThat(Age.on(day, birth)).isEqualTo(new Age.Born(months));
    }

    @Test
    void birthDateThatLiesAheadIsUnborn() {
        assertThat(Age.on(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3))).isEqualTo(new Age.Unborn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unborn", "not-known", "P0M", "P31M"})
    void ageIsWrittenAsItIsRead(String text) {
        assertThat(Age.parse(text).text()).isEqualTo(text);
    }

    @Test
    void yearsAndMonthsAreReadAsMonths() {
        assertThat(Age.parse("P2Y7M")).isEqualTo(new Age.Born(31));
    }

    @Test
    void negativeAgeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Age.Born(-1));
    }
}
