package uk.earlyhelp.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.demo.borough.Story;

/** A bar that shows how far the year is lived, how many referrals came in, and which day it is in the borough. */
final class Progress {
    private static final int WIDTH = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);

    private final Screen screen;
    private final List<LocalDate> arrivals;
    private int shown = -1;

    Progress(Screen screen, List<Story> stories) {
        this.screen = screen;
        this.arrivals = stories.stream()
                .map(story -> LocalDate.ofInstant(story.steps().getFirst().at(), Demo.ENGLAND))
                .toList();
    }

    /** Shown anew only when the percentage changes, so that a log file stays readable. */
    void show(LocalDate day) {
        int count =
                (int) arrivals.stream().filter(arrival -> arrival.isBefore(day)).count();
        int percent = 100 * count / arrivals.size();
        if (percent > shown) {
            shown = percent;
            screen.lines(line(percent, count, DAY.format(day)));
        }
    }

    void end() {
        screen.lines(line(100, arrivals.size(), "the year is over") + "\n");
    }

    private String line(int percent, int count, String day) {
        int full = WIDTH * percent / 100;
        return "\r[%s%s] %3d %%  %,d of %,d referrals  %-16s"
                .formatted("#".repeat(full), ".".repeat(WIDTH - full), percent, count, arrivals.size(), day);
    }
}
