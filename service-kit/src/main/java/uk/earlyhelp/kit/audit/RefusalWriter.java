package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.kit.sql.PendingWrites;

/**
 * Writes the records of refusals, all that wait in one transaction: a flood of requests that are turned away takes one
 * connection and a few commits from everybody else.
 */
@ApplicationScoped
class RefusalWriter {

    private static final int AT_ONCE = 100;

    private final SystemWork system;
    private final PendingWrites writes;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    RefusalWriter(SystemWork system, PendingWrites writes) {
        this.system = system;
        this.writes = writes;
    }

    private record Waiting(Look look, CompletableFuture<Void> written) {}

    /** Returns once the record is committed, by this thread or by another that was at it; throws when it is not. */
    void write(Look look) {
        var mine = new Waiting(look, new CompletableFuture<>());
        queue.add(mine);
        writing.lock();
        try {
            while (!mine.written.isDone()) {
                writeThoseThatWait();
            }
        } finally {
            writing.unlock();
        }
        mine.written.join();
    }

    private void writeThoseThatWait() {
        var together = new ArrayList<Waiting>();
        for (Waiting next = queue.poll(); next != null; next = together.size() < AT_ONCE ? queue.poll() : null) {
            together.add(next);
        }
        try {
            system.run(() -> add(together));
            together.forEach(each -> each.written.complete(null));
        } catch (RuntimeException | Error e) {
            // whatever it is, nobody of those who wait must wait for ever
            together.forEach(each -> each.written.completeExceptionally(e));
        }
    }

    private void add(List<Waiting> together) {
        together.forEach(each -> writes.add(Look.INSERT, each.look.values()));
    }
}
