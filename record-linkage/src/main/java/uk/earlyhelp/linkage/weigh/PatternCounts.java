package uk.earlyhelp.linkage.weigh;

import java.util.HashMap;
import java.util.Map;

/** How often each pattern occurs among some pairs: all that learning needs to know of them. */
public final class PatternCounts {

    private final Map<Long, int[]> counts = new HashMap<>();
    private long total;

    public void add(long pattern) {
        counts.computeIfAbsent(pattern, anew -> new int[1])[0]++;
        total++;
    }

    public long total() {
        return total;
    }

    void each(Visit visit) {
        counts.forEach((pattern, times) -> visit.of(pattern, times[0]));
    }

    /** Sees one pattern and how often it occurs. */
    @FunctionalInterface
    interface Visit {
        void of(long pattern, int times);
    }
}
