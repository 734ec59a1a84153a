package uk.earlyhelp.kit.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys whose event the broker refuses. Each holds back only itself, for longer after each failure up to a minute. */
class HeldKeys {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** A key that nobody has tried for so long has lost its event in another way. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private record Hold(Duration pause, Instant until) {

        Hold again(Instant now) {
            var doubled = pause.multipliedBy(2);
            return of(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST, now);
        }

        static Hold of(Duration pause, Instant now) {
            return new Hold(pause, now.plus(pause));
        }
    }

    private final Map<UUID, Hold> holds = new ConcurrentHashMap<>();

    void failed(UUID key, Instant now) {
        holds.compute(key, (same, hold) -> hold == null ? Hold.of(FIRST, now) : hold.again(now));
    }

    void succeeded(UUID key) {
        holds.remove(key);
    }

    Collection<UUID> at(Instant now) {
        holds.values().removeIf(hold -> hold.until().plus(FORGOTTEN).isBefore(now));
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    int size() {
        return holds.size();
    }
}
