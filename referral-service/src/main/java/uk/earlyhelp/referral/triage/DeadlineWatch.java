package uk.earlyhelp.referral.triage;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.rows.SystemWork;

/** Looks every minute, or as often as {@code early-help.deadlines-every} says, for promises that were missed, and tells the world of each of them once. */
@ApplicationScoped
public class DeadlineWatch {

    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class);

    private static final int AT_A_TIME = 200;

    private final OverdueReferrals referrals;
    private final OverdueAnnouncer announcer;
    private final SystemWork system;
    private final Clock clock;

    DeadlineWatch(OverdueReferrals referrals, OverdueAnnouncer announcer, SystemWork system, Clock clock) {
        this.referrals = referrals;
        this.announcer = announcer;
        this.system = system;
        this.clock = clock;
    }

    /** One round; what it does not reach waits for the next. Each referral has a transaction of its own. */
    @Scheduled(
            identity = "deadlines",
            every = "${early-help.deadlines-every:1m}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        system.call(() -> referrals.missed(now, AT_A_TIME)).stream()
                .map(Overdue::referralId)
                .distinct()
                .forEach(referral -> announce(referral, now));
    }

    /** What fails for one referral must not silence the others; the next round tries it again. */
    private void announce(UUID referral, Instant now) {
        try {
            announcer.announce(referral, now);
        } catch (RuntimeException e) {
            // no message and no stack trace: either could quote the row
            LOG.errorf(
                    "What referral %s has missed could not be announced: %s",
                    referral, rootOf(e).getClass().getName());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
