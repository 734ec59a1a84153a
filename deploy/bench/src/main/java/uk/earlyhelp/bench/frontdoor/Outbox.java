package uk.earlyhelp.bench.frontdoor;

import java.sql.SQLException;
import java.time.Duration;
import uk.earlyhelp.bench.BenchGround;
import uk.earlyhelp.local.settings.Settings;

/** Watches the events that still wait, so that no round is helped by work put off to the next. */
public record Outbox(Settings settings, String database) {

    private static final int LONGEST_SECONDS = 120;

    /** Waits until every event is with the broker; says how long that took. */
    public Duration drained() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        while (waiting() > 0) {
            if (System.nanoTime() - begin > Duration.ofSeconds(LONGEST_SECONDS).toNanos()) {
                throw new IllegalStateException(waiting() + " events still wait after two minutes");
            }
            Thread.onSpinWait();
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    public long waiting() throws SQLException {
        try (var connection = BenchGround.database(settings, database);
                var count = connection.createStatement().executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getLong(1);
        }
    }
}
