package uk.earlyhelp.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What the person at the terminal sees: one line per event, stamped with the local time. */
public final class Screen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream out;
    private final Clock clock;

    public Screen(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static Screen terminal() {
        return new Screen(System.out, Clock.systemDefaultZone());
    }

    /** Shows nothing, for tests and measurements. */
    public static Screen dark() {
        return new Screen(new PrintStream(PrintStream.nullOutputStream()), Clock.systemDefaultZone());
    }

    public void event(String subject, String happened) {
        out.printf("%s  %-18s %s%n", LocalTime.now(clock).format(TIME), subject, happened);
    }

    public void lines(String text) {
        out.print(text);
        out.flush();
    }
}
