package uk.earlyhelp.bench.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of one referral as a consumer with an inbox sees them: each id once, in the order of arrival. */
final class Story {

    /** One event: what happened, when (UTC), and under which key it travelled. */
    record Told(String type, Instant at, String key) {}

    private final Map<String, Told> toldById = new LinkedHashMap<>();
    private int repeated;

    void arrived(String id, Told told) {
        if (toldById.putIfAbsent(id, told) != null) {
            repeated++;
        }
    }

    /** The same event again on the topic, which an inbox recognises by its id. */
    int repeated() {
        return repeated;
    }

    int size() {
        return toldById.size();
    }

    long count(String type) {
        return toldById.values().stream()
                .filter(told -> told.type().equals(type))
                .count();
    }

    /** The first event opens the story, the times never run back, and all of it travelled under one key. */
    boolean inOrder(String first) {
        List<Told> told = new ArrayList<>(toldById.values());
        if (told.isEmpty() || !told.getFirst().type().equals(first)) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        told.forEach(each -> keys.add(each.key()));
        var times = told.stream().map(Told::at).toList();
        return keys.size() == 1 && times.equals(times.stream().sorted().toList());
    }
}
