package uk.earlyhelp.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What one round gave.
 *
 * @param times in microseconds
 * @param length of the whole round
 */
public record Measured(Histogram times, Duration length) {

    public double perSecond() {
        return times.getTotalCount() / (length.toNanos() / 1e9);
    }

    /** Milliseconds at this percentile, 0 to 100. */
    public double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1_000.0;
    }
}
