package uk.earlyhelp.kit.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/** The meters of the clients heard last, a bounded number of them. */
final class Meters {

    private final Map<String, Meter> byClient;

    Meters(int most) {
        byClient = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Meter> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Meter of(String client, Allowance allowance, long nanos) {
        return byClient.computeIfAbsent(client, unheard -> new Meter(allowance, nanos));
    }

    synchronized int size() {
        return byClient.size();
    }
}
