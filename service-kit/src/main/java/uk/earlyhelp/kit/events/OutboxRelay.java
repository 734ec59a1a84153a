package uk.earlyhelp.kit.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.logs.Trace;

/**
 * Moves committed events from the outbox to the broker, on a thread of its own.
 *
 * <p>It is woken in process after each commit and looks by itself twice a second, so that rows of a service that was
 * killed are found as well. Why it is built like this: ADR 0003.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 500;
    private static final long OUTAGE_PAUSE_MILLIS = 1_000;

    /** Long enough that under load one round carries many events, short enough that nobody waits for it. */
    private static final long GATHER_MILLIS = 1;

    private final RelayRound round;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    OutboxRelay(RelayRound round, MeterRegistry metrics) {
        this.round = round;
        metrics.gauge("outbox.held.keys", this.round, RelayRound::heldKeys);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        }
    }

    void wake() {
        wakeUp.release();
    }

    private void run() {
        while (!stopping) {
            try {
                relay();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relay() throws InterruptedException {
        var outcome = oneRound();
        switch (outcome) {
            case MOVED -> gather();
            case NOTHING_TO_DO -> awaitWork();
            case OUTAGE -> TimeUnit.MILLISECONDS.sleep(OUTAGE_PAUSE_MILLIS);
        }
    }

    private RelayRound.Outcome oneRound() {
        try {
            return round.run();
        } catch (RuntimeException | Error e) {
            // whatever it is, the one thing that this thread must never do is to end quietly
            LOG.warnf("The outbox waits: %s", Trace.names(e));
            return RelayRound.Outcome.OUTAGE;
        }
    }

    private void awaitWork() throws InterruptedException {
        if (wakeUp.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            gather();
        }
    }

    private void gather() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
        wakeUp.drainPermits();
    }
}
