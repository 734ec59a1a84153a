package uk.earlyhelp.referral.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919"})
    void aNumberIsAcceptedHoweverItIsSpaced(String written) {
        assertThat(NhsNumber.parse(written)).contains(new NhsNumber("9434765919"));
    }

    @Test
    void aRemainderOfElevenBecomesTheDigitZero() {
        // 10*1 + 9*0 + 8*0 + 7*0 + 6*0 + 5*0 + 4*0 + 3*0 + 2*6 = 22, and 11 - 22 mod 11 = 11
        assertThat(NhsNumber.parse("1000000060")).isPresent();
    }

    @Test
    void aRemainderOfTenBelongsToNoNumber() {
        // 10*1 + 2*1 = 12, and 11 - 12 mod 11 = 10
        for (char last = '0'; last <= '9'; last++) {
            assertThat(NhsNumber.parse("100000001" + last)).isEmpty();
        }
    }

    @Test
    void tenEqualDigitsAreRefused() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(NhsNumber.parse(String.valueOf(digit).repeat(10))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "943476591", "94347659190", "943476591A", "9434765918", "٩٤٣٤٧٦٥٩١٩"})
    void anythingElseIsRefused(String written) {
        assertThat(NhsNumber.parse(written)).isEmpty();
    }

    @Test
    void aWrongNumberCannotBeHeld() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("9434765918"));
    }
}
