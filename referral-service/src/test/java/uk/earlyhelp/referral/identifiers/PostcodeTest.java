package uk.earlyhelp.referral.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "CH1 5AB, CH1 5AB", "ch15ab, CH1 5AB", "' C H 1 5 a b ', CH1 5AB", "cw7  1bj, CW7 1BJ", "M1 1AE, M1 1AE",
        "B338TH, B33 8TH", "EC1A1BB, EC1A 1BB", "W1A 0AX, W1A 0AX", "DN55 1PT, DN55 1PT", "gir0aa, GIR 0AA"
    })
    void aPostcodeHasOneSpelling(String written, String expected) {
        assertThat(Postcode.parse(written)).contains(new Postcode(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "CH1", "5AB", "CH1 5A", "CH1 5ABC", "QH1 5AB", "CH1 5CB", "CH1-5AB", "1CH 5AB", "CH١ 5AB"})
    void anythingElseIsRefused(String written) {
        assertThat(Postcode.parse(written)).isEmpty();
    }

    @Test
    void theOutwardPartStandsBeforeTheSpace() {
        assertThat(new Postcode("CH65 0AB").outward()).isEqualTo("CH65");
    }

    @Test
    void aWrongPostcodeCannotBeHeld() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("CH15AB"));
    }
}
