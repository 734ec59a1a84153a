package uk.earlyhelp.bench.load;

import java.util.Arrays;
import java.util.Collection;

/** The median of some rounds with the smallest and the largest. */
public record Spread(double min, double median, double max) {

    public static Spread of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is nothing to take the median of");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, Arrays.stream(sorted).max().orElseThrow());
    }

    /** For example {@code 0.52 (0.48 to 0.55)} with the pattern {@code %.2f}. */
    public String text(String pattern) {
        return (pattern + " (" + pattern + " to " + pattern + ")").formatted(median, min, max);
    }
}
