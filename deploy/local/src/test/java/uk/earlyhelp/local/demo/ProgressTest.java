package uk.earlyhelp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.demo.borough.Source;
import uk.earlyhelp.local.demo.borough.Step;
import uk.earlyhelp.local.demo.borough.Story;
import uk.earlyhelp.local.login.SampleUser;

class ProgressTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Screen screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8), Clock.systemUTC());

    @Test
    void theBarShowsPercentCountAndTheDayInTheBorough() {
        new Progress(screen, oneADay(4)).show(FIRST.plusDays(2));

        assertThat(shown).hasToString("\r[###############...............]  50 %  2 of 4 referrals  Wed 4 Mar 2026  ");
    }

    @Test
    void theBarIsDrawnOnlyWhenThePercentageChanges() {
        var progress = new Progress(screen, oneADay(4));
        progress.show(FIRST.plusDays(2));
        int before = shown.size();

        progress.show(FIRST.plusDays(2));

        assertThat(shown.size()).isEqualTo(before);
    }

    private static List<Story> oneADay(int days) {
        return IntStream.range(0, days)
                .mapToObj(number ->
                        new Story(number, Source.POLICE, Optional.empty(), Optional.empty(), List.of(arrival(number))))
                .toList();
    }

    private static Step arrival(int number) {
        var at = FIRST.plusDays(number).atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new Step.Submit(at, SampleUser.POLICE, null);
    }
}
