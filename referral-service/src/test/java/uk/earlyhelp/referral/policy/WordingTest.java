package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording words = new Wording("Referral {reference} arrived on {day}.", "Hello, {name}.");

    @Test
    void blanksAreFilled() {
        assertThat(words.toReferrer(Map.of("reference", "EH-1", "day", "Monday")))
                .isEqualTo("Referral EH-1 arrived on Monday.");
    }

    @Test
    void aValueThatLooksLikeABlankStaysAsItIs() {
        assertThat(words.toFamily(Map.of("name", "{day}"))).isEqualTo("Hello, {day}.");
    }

    @Test
    void aBlankWithoutAValueIsABug() {
        assertThatThrownBy(() -> words.toFamily(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
