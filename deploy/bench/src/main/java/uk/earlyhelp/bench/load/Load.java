package uk.earlyhelp.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** The two ways of asking: as fast as the answers come, or at a fixed rate whatever the answers do. */
public final class Load {

    private Load() {}

    /** Closed loop: each client sends its next request when it has the answer to the last. */
    public static Measured closed(int clients, Duration length, Supplier<Worker> client) {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        return run(clients, client, (worker, times) -> {
            for (long now = System.nanoTime(); now < end; ) {
                worker.once();
                long after = System.nanoTime();
                times.recordValue(micros(after - now));
                now = after;
            }
        });
    }

    /**
     * Open loop: requests are due at fixed moments, and a late one counts from when it was due, so that a pause of the
     * service is felt by every request that fell into it.
     *
     * @param perSecond requests a second, all clients together
     */
    public static Measured open(int clients, int perSecond, Duration length, Supplier<Worker> client) {
        long gap = 1_000_000_000L / perSecond;
        long total = length.toSeconds() * perSecond;
        long begin = System.nanoTime() + 200_000_000L;
        var tickets = new AtomicLong();
        return run(clients, client, (worker, times) -> {
            for (long ticket = tickets.getAndIncrement(); ticket < total; ticket = tickets.getAndIncrement()) {
                long due = begin + ticket * gap;
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                worker.once();
                times.recordValue(micros(System.nanoTime() - due));
            }
        });
    }

    private interface Loop {
        void run(Worker worker, Histogram times) throws Exception;
    }

    private static Measured run(int clients, Supplier<Worker> client, Loop loop) {
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Histogram>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> one(client, loop)));
            }
            var all = new Histogram(3);
            for (Future<Histogram> each : running) {
                all.add(each.get());
            }
            return new Measured(all, Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Histogram one(Supplier<Worker> client, Loop loop) throws Exception {
        var times = new Histogram(3);
        try (Worker worker = client.get()) {
            loop.run(worker, times);
        }
        return times;
    }

    private static long micros(long nanos) {
        return nanos / 1_000;
    }
}
