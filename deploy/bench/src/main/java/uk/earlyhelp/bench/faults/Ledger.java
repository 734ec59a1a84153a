package uk.earlyhelp.bench.faults;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told, kept outside the system: it is the witness against which the system is checked. */
final class Ledger {

    /** Acknowledged referrals by id, with the number of changes that were acknowledged after it. */
    private final Map<String, AtomicLong> acknowledged = new ConcurrentHashMap<>();

    private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();
    private final AtomicLong retries = new AtomicLong();

    void submitted(String referral) {
        if (acknowledged.putIfAbsent(referral, new AtomicLong()) != null) {
            contradictions.add("referral " + referral + " was given to two requests");
        }
    }

    void informationAdded(String referral) {
        acknowledged.get(referral).incrementAndGet();
    }

    void retried() {
        retries.incrementAndGet();
    }

    Map<String, AtomicLong> acknowledged() {
        return acknowledged;
    }

    Queue<String> contradictions() {
        return contradictions;
    }

    long retries() {
        return retries.get();
    }
}
