package uk.earlyhelp.kit.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.kit.sql.JobLock;

/**
 * Forgets what no promise needs any more: the answers to old idempotency keys and the ids of events long applied.
 *
 * <p>One instance does it at a time. The access audit is never touched.
 */
@ApplicationScoped
class OldRecords {

    private static final JobLock LOCK = new JobLock(7203373);

    private final Jdbi jdbi;
    private final SystemWork system;
    private final Clock clock;
    private final Duration answers;
    private final Duration events;

    OldRecords(
            Jdbi jdbi,
            SystemWork system,
            Clock clock,
            @ConfigProperty(name = "early-help.keep.idempotency-keys", defaultValue = "P7D") Duration answers,
            @ConfigProperty(name = "early-help.keep.inbox", defaultValue = "P90D") Duration events) {
        this.jdbi = jdbi;
        this.system = system;
        this.clock = clock;
        this.answers = answers;
        this.events = events;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        system.run(() -> jdbi.useHandle(handle -> {
            if (LOCK.taken(handle)) {
                delete(handle, "delete from idempotency where answered_at < ?", answers);
                delete(handle, "delete from inbox where applied_at < ?", events);
            }
        }));
    }

    private void delete(Handle handle, String sql, Duration age) {
        handle.createUpdate(sql)
                .bind(0, clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .execute();
    }
}
