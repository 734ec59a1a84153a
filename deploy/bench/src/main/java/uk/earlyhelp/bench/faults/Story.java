package uk.earlyhelp.bench.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of one family as a consumer with an inbox sees them: each id once, in the order of arrival. */
final class Story {

    private final Map<String, String> typeById = new LinkedHashMap<>();
    private int repeated;

    void arrived(String id, String type) {
        if (typeById.putIfAbsent(id, type) != null) {
            repeated++;
        }
    }

    /** The same event again on the topic, which an inbox recognises by its id. */
    int repeated() {
        return repeated;
    }

    List<String> types() {
        return new ArrayList<>(typeById.values());
    }

    long count(String type) {
        return typeById.values().stream().filter(type::equals).count();
    }

    /** The submission comes before everything that was added to it. */
    boolean inOrder(String first) {
        return !typeById.isEmpty() && types().getFirst().equals(first);
    }
}
