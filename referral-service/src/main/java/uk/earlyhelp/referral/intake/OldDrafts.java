package uk.earlyhelp.referral.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Forgets the drafts that nobody has gone on with for as long as the policy pack keeps them, one instance at a time. */
@ApplicationScoped
class OldDrafts {

    private final Drafts drafts;
    private final PolicyPack policy;
    private final SystemWork system;
    private final Clock clock;

    OldDrafts(Drafts drafts, PolicyPack policy, SystemWork system, Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.system = system;
        this.clock = clock;
    }

    /** Days are of 24 hours: nobody waits for the minute in which a draft goes. */
    @Scheduled(
            identity = "old-drafts",
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var lastChangedBefore =
                clock.instant().minus(Duration.ofDays(policy.timeLimits().draftKeptDays()));
        system.run(() -> drafts.forget(lastChangedBefore));
    }
}
