package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.triage.Stated.NO;
import static uk.earlyhelp.referral.triage.Stated.UNKNOWN;
import static uk.earlyhelp.referral.triage.Stated.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EhaRequirementTest {

    @ParameterizedTest(name = "{0} agencies, additional needs {1}, single service {2}: {3} by {4}")
    @CsvSource({
        "2, YES, YES, REQUIRED, R205",
        "2, YES, UNKNOWN, REQUIRED, R205",
        "1, YES, NO, REQUIRED, R206",
        "0, NO, NO, REQUIRED, R206",
        "2, UNKNOWN, YES, CANNOT_TELL, R205",
        "1, YES, UNKNOWN, CANNOT_TELL, R206",
        "2, NO, UNKNOWN, CANNOT_TELL, R206"
    })
    void factsDecide(int agencies, Stated needs, Stated single, EhaRequirement.Finding finding, String source) {
        var requirement = EhaRequirement.of(Stories.withAgencies(agencies, needs, single));
        assertThat(requirement.finding()).isEqualTo(finding);
        assertThat(requirement.sources()).containsExactly(source);
    }

    @Test
    void oneAgencyThatCanMeetTheNeedsAloneNeedsNoAssessment() {
        var requirement = EhaRequirement.of(Stories.withAgencies(1, YES, YES));
        assertThat(requirement.finding()).isEqualTo(EhaRequirement.Finding.NOT_REQUIRED);
        assertThat(requirement.reason())
                .isEqualTo("At most one agency is involved and a single service can meet the needs.");
    }

    @Test
    void severalAgenciesWithoutAdditionalNeedsNeedNoAssessment() {
        assertThat(EhaRequirement.of(Stories.withAgencies(3, NO, YES)).finding())
                .isEqualTo(EhaRequirement.Finding.NOT_REQUIRED);
    }

    @Test
    void whatCannotBeToldIsADepartureEitherWay() {
        var requirement = EhaRequirement.of(Stories.withAgencies(1, YES, UNKNOWN));
        assertThat(requirement.isDepartedFromBy(true)).isTrue();
        assertThat(requirement.isDepartedFromBy(false)).isTrue();
    }
}
