package uk.earlyhelp.kit.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Keys whose event the broker refuses. Each holds back only itself, for longer after each failure up to a minute. */
class HeldKeys {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int LONGEST_DOUBLING = 6;

    private record Hold(int failures, Instant until) {}

    private final Map<UUID, Hold> holds = new HashMap<>();

    void failed(UUID key, Instant now) {
        int failures = holds.containsKey(key) ? holds.get(key).failures() + 1 : 1;
        var pause = FIRST.multipliedBy(1L << Math.min(failures - 1, LONGEST_DOUBLING));
        holds.put(key, new Hold(failures, now.plus(pause)));
    }

    void succeeded(UUID key) {
        holds.remove(key);
    }

    Collection<UUID> at(Instant now) {
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    int size() {
        return holds.size();
    }
}
