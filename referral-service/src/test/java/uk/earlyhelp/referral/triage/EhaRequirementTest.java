package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.intake.form.Stated.NOT_KNOWN;
import static uk.earlyhelp.referral.intake.form.Stated.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.referral.intake.form.Stated;

class EhaRequirementTest {

    @ParameterizedTest(name = "{0} agencies, additional needs {1}, a single service can meet them {2}: {3}")
    @CsvSource({
        "2, YES, YES, REQUIRED",
        "2, YES, NOT_KNOWN, REQUIRED",
        "1, YES, NO, REQUIRED",
        "0, NO, NO, REQUIRED",
        "2, NOT_KNOWN, YES, CANNOT_TELL",
        "1, YES, NOT_ASKED, CANNOT_TELL",
        "2, NO, NOT_KNOWN, CANNOT_TELL",
        "1, YES, YES, NOT_REQUIRED",
        "1, NOT_KNOWN, YES, NOT_REQUIRED",
        "3, NO, YES, NOT_REQUIRED"
    })
    void factsDecide(int agencies, Stated needs, Stated singleService, EhaRequirement.Finding finding) {
        assertThat(of(agencies, needs, singleService).finding()).isEqualTo(finding);
    }

    @Test
    void findingNamesItsReasonAndItsSources() {
        var requirement = of(2, YES, YES);
        assertThat(requirement.reason()).contains("More than one agency");
        assertThat(requirement.sources()).containsExactly("R205", "R206");
    }

    @Test
    void whatCannotBeToldIsADepartureEitherWay() {
        var requirement = of(1, YES, NOT_KNOWN);
        assertThat(requirement.isDepartedFromBy(true)).isTrue();
        assertThat(requirement.isDepartedFromBy(false)).isTrue();
    }

    private static EhaRequirement of(int agencies, Stated needs, Stated singleService) {
        return EhaRequirement.of(Stories.withAgencies(agencies, needs, singleService), Stories.PACK.ehaRule());
    }
}
