package uk.earlyhelp.kit.audit.seal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.logs.Trace;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.kit.sql.JobLock;
import uk.earlyhelp.kit.sql.SqlFailed;

/**
 * Seals the access audit once a second, in one instance at a time and beside the traffic: nobody who commits waits for
 * it. The newest seal goes to the log once a minute and to the metrics, so that the tip of the chain is also kept where
 * the database's administrator cannot reach it.
 */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final JobLock LOCK = new JobLock(7203375);
    private static final long TOLD_EVERY = Duration.ofMinutes(1).toNanos();

    /** As many as a metric's number keeps exactly. */
    private static final int DIGITS_IN_METRIC = 12;

    private final Jdbi jdbi;
    private final SystemWork system;
    private final Clock clock;
    private volatile Seal newest;
    private Seal told;
    private long toldAt;

    Sealer(Jdbi jdbi, SystemWork system, Clock clock, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.system = system;
        this.clock = clock;
        metrics.gauge("audit.seal.number", this, Sealer::number);
        metrics.gauge("audit.seal.hash.start", this, Sealer::startOfHash);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        try {
            sealed().ifPresent(seal -> newest = seal);
            tell();
        } catch (RuntimeException e) {
            LOG.warnf("The access audit is not sealed just now: %s", Trace.names(e));
        }
    }

    /** Empty when another instance is at it. */
    Optional<Seal> sealed() {
        return system.call(() -> jdbi.withHandle(handle -> LOCK.taken(handle) ? sealed(handle) : Optional.empty()));
    }

    private Optional<Seal> sealed(Handle handle) {
        try {
            return new Sealing(handle.getConnection(), clock).run();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private void tell() {
        boolean time = told == null || System.nanoTime() - toldAt > TOLD_EVERY;
        if (time && newest != null && !newest.equals(told)) {
            LOG.infof("The access audit is sealed up to %s", newest.tip());
            told = newest;
            toldAt = System.nanoTime();
        }
    }

    private double number() {
        return newest == null ? 0 : newest.number();
    }

    private double startOfHash() {
        return newest == null ? 0 : Long.parseLong(newest.hash().substring(0, DIGITS_IN_METRIC), 16);
    }
}
