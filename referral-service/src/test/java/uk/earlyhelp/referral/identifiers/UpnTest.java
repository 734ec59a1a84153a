package uk.earlyhelp.referral.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(strings = {"A950000178301", "H243278544154"})
    void aNumberWithItsRightLetterIsAccepted(String written) {
        assertThat(Upn.parse(written)).contains(new Upn(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R247962919251", "X428558133462"})
    void aNumberWithAWrongLetterIsRefused(String written) {
        assertThat(Upn.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A95000017830",
                "A9500001783011",
                "9950000178301",
                "I950000178301",
                "S950000178301",
                "A95000017830O",
                "A950000178301\n",
                "A95000017830١",
                "AB50000178301"
            })
    void aNumberOfAnotherFormIsRefused(String written) {
        assertThat(Upn.parse(written)).isEmpty();
    }

    @Test
    void spacesAndCaseDoNotMatter() {
        assertThat(Upn.parse(" a950 0001 78301 ")).contains(new Upn("A950000178301"));
    }

    @Test
    void aLetterAtTheEndMakesANumberTemporary() {
        // 2*8+3*9+4*6+5*2+6*3+7*0+8*0+9*0+10*0+11*0+12*1+13*1 = 120, and 120 mod 23 = 5, the letter F
        assertThat(Upn.parse("F89623000001B")).get().satisfies(upn -> assertThat(upn.isTemporary())
                .isTrue());
        assertThat(new Upn("A950000178301").isTemporary()).isFalse();
    }

    @Test
    void everySingleWrongDigitIsFound() {
        var right = "A950000178301";
        for (int place = 1; place < right.length(); place++) {
            char other = (char) ('0' + (right.charAt(place) - '0' + 1) % 10);
            assertThat(Upn.parse(right.substring(0, place) + other + right.substring(place + 1)))
                    .isEmpty();
        }
    }

    @Test
    void aWrongNumberCannotBeHeld() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Upn("R247962919251"));
    }
}
