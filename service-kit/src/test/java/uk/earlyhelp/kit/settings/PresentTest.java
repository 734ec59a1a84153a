package uk.earlyhelp.kit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresentTest {

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Present().convert("missing EARLY_HELP_CURSOR_SECRET"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Set the environment variable EARLY_HELP_CURSOR_SECRET and start again.");
    }

    @Test
    void whatIsThereIsNotKept() {
        assertThat(new Present().convert("a-secret-of-the-council")).isEqualTo("present");
    }
}
