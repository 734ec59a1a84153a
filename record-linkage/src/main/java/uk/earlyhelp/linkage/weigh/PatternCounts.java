package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;

/** How often each pattern occurs among some pairs: all that learning needs to know of them. */
public final class PatternCounts {

    private final long[] patterns;
    private final int[] times;

    private PatternCounts(long[] patterns, int[] times) {
        this.patterns = patterns;
        this.times = times;
    }

    /** Counts them; their order makes no difference. */
    public static PatternCounts of(long[] all) {
        var sorted = all.clone();
        Arrays.parallelSort(sorted);
        var patterns = new long[sorted.length];
        var times = new int[sorted.length];
        int last = -1;
        for (long pattern : sorted) {
            if (last < 0 || patterns[last] != pattern) {
                patterns[++last] = pattern;
            }
            times[last]++;
        }
        return new PatternCounts(Arrays.copyOf(patterns, last + 1), Arrays.copyOf(times, last + 1));
    }

    /** How many different ones there are. */
    public int size() {
        return patterns.length;
    }

    long pattern(int place) {
        return patterns[place];
    }

    int times(int place) {
        return times[place];
    }
}
