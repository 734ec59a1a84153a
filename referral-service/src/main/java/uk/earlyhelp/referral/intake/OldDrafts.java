package uk.earlyhelp.referral.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Forgets the drafts that nobody has gone on with for as long as the policy pack keeps them, one instance at a time. */
@ApplicationScoped
class OldDrafts {

    private final Drafts drafts;
    private final PolicyPack policy;
    private final Clock clock;

    OldDrafts(Drafts drafts, PolicyPack policy, Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.clock = clock;
    }

    /** Days are of 24 hours: nobody waits for the minute in which a draft goes. */
    @Scheduled(
            identity = "old-drafts",
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        drafts.forget(clock.instant().minus(Duration.ofDays(policy.timeLimits().draftKeptDays())));
    }
}
