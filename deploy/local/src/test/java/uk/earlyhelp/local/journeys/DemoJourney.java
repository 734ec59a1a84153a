package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.demo.Demo;
import uk.earlyhelp.local.demo.Wishes;

/** The smallest borough is filled into the real system: every form and every step is taken, and none twice. */
@ExtendWith(OnTheSystem.class)
class DemoJourney {

    @Test
    void aYearIsLivedWithoutARefusalAndOnlyOnce(LocalSystem system) {
        String first = fill(system);
        String second = fill(system);

        assertThat(first)
                .contains("200 referrals", "Repeats       43 (21.5 %)", "Hard cases")
                .doesNotContain("refused");
        assertThat(first).containsPattern("EH-[0-9A-Z]{5}-[0-9A-Z]{5} {2}A name in Arabic script");
        assertThat(second).contains("the borough is here already").doesNotContain("Hard cases");
    }

    private static String fill(LocalSystem system) {
        var shown = new ByteArrayOutputStream();
        var screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), Clock.systemUTC());
        new Demo(system, screen, new Wishes(1, 200), Clock.systemUTC()).fill();
        return shown.toString(StandardCharsets.UTF_8);
    }
}
