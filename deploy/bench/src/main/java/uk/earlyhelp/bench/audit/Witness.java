package uk.earlyhelp.bench.audit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients received, kept outside the system. */
final class Witness {

    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private final AtomicLong unanswered = new AtomicLong();

    void received(Received answer) {
        received.add(answer);
    }

    /** The connection broke, or the service said that it cannot answer: nobody saw anything. */
    void unanswered() {
        unanswered.incrementAndGet();
    }

    List<Received> all() {
        return List.copyOf(received);
    }

    long unansweredRequests() {
        return unanswered.get();
    }
}
