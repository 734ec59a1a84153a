package uk.earlyhelp.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChildNameTest {

    @Test
    void aNameIsShownAsItIsWritten() {
        var name = ChildName.of(SampleForms.aChildBornOn(LocalDate.parse("2016-03-04")));

        assertThat(name.display()).isEqualTo("Aoife O'Brien");
        assertThat(name.words()).containsExactly("aoife", "obrien");
    }

    @Test
    void aNamelessChildIsShownAllTheSame() {
        var form = SampleForms.aNamelessChildExpectedOn(LocalDate.parse("2026-09-30"));

        assertThat(ChildName.of(form).display()).isEqualTo("Unborn child");
        assertThat(ChildName.of(form).words()).isEmpty();
    }

    @Test
    void accentsApostrophesAndCaseDoNotMatterAndHyphensDivide() {
        assertThat(ChildName.words("RÍÁN O’Brien-Hussain ó briain"))
                .containsExactly("rian", "obrien", "hussain", "o", "briain");
    }

    @Test
    void anyScriptHasWords() {
        assertThat(ChildName.words("مُحَمَّد علي")).containsExactly("محمد", "علي");
    }

    @Test
    void signsAreNoWords() {
        assertThat(ChildName.words(" - … ' ")).isEmpty();
    }
}
