package uk.earlyhelp.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralReferenceTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @RepeatedTest(50)
    void aNewReferenceCanBeReadBack() {
        var reference = ReferralReference.random();

        assertThat(reference.value()).matches("EH-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(ReferralReference.parse(reference.value())).contains(reference);
    }

    @Test
    void aReferenceIsReadAsPeopleTypeIt() {
        var reference = new ReferralReference("EH-00000-00000");

        assertThat(ReferralReference.parse("eh oooooooooo")).contains(reference);
        assertThat(ReferralReference.parse(" EH-00000 00000 ")).contains(reference);
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        var right = ReferralReference.random().value();
        for (int place = 3; place < right.length(); place++) {
            if (right.charAt(place) != '-') {
                assertThatNoOtherCharacterFits(right, place);
            }
        }
    }

    private static void assertThatNoOtherCharacterFits(String right, int place) {
        for (char other : ALPHABET.toCharArray()) {
            var typed = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(ReferralReference.parse(typed).isPresent()).isEqualTo(typed.equals(right));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "EH", "EH-00000", "XX-00000-00000", "EH-00000-000000", "EH-0000U-00000", "EH-00000-00001"})
    void anythingElseIsRefused(String typed) {
        assertThat(ReferralReference.parse(typed)).isEmpty();
    }

    @Test
    void onlyTheOneSpellingCanBeHeld() {
        var typed = ReferralReference.random().value().toLowerCase(Locale.ROOT);

        assertThatIllegalArgumentException().isThrownBy(() -> new ReferralReference(typed));
    }
}
