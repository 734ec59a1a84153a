package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/**
 * Somebody asks for help for one or more children and their family.
 *
 * <p>Each verb says by itself whether it is possible now; a "no" is a {@link ReferralProblem}. Work on one only while
 * it is locked, and save it afterwards: {@code Referrals} does both.
 */
public final class Referral {

    private final Arrival arrival;
    private UUID familyId;
    private Progress progress;
    private long version;

    Referral(Arrival arrival, UUID familyId, Progress progress, long version) {
        this.arrival = arrival;
        this.familyId = familyId;
        this.progress = progress;
        this.version = version;
    }

    /** A referral that has just come in, for a family of its own until somebody links it to another. */
    public static Referral received(Arrival arrival, UUID familyId) {
        return new Referral(arrival, familyId, Progress.NEW, 1);
    }

    /** A worker starts on it; taking what one has already taken changes nothing. */
    public void take(String worker) {
        mustBeOpen();
        if (progress.takenBy() != null && !worker.equals(progress.takenBy())) {
            throw no(ReferralProblem.ALREADY_TAKEN);
        }
        progress = new Progress(ReferralStatus.IN_TRIAGE, worker, null);
    }

    /** Back on the worklist, for anybody. */
    public void putBack() {
        mustBeOpen();
        if (progress.takenBy() == null) {
            throw no(ReferralProblem.NOT_TAKEN);
        }
        progress = Progress.NEW;
    }

    /** The referrer is asked for more; the decision stays due when it was. */
    public void askReferrer() {
        mustBeOpen();
        progress = progress.with(ReferralStatus.WAITING_FOR_REFERRER);
    }

    /** The allocation forum will look at it (R122, R123). */
    public void holdForForum() {
        mustBeOpen();
        progress = progress.with(ReferralStatus.HELD_FOR_FORUM);
    }

    /** More is known; whoever waited for it can go on. Welcome at any time but after a withdrawal. */
    public InformationAdded informationAdded(Instant at) {
        mustNotBeWithdrawn();
        boolean wasAsked = progress.status() == ReferralStatus.WAITING_FOR_REFERRER;
        if (wasAsked) {
            progress = progress.with(progress.takenBy() == null ? ReferralStatus.RECEIVED : ReferralStatus.IN_TRIAGE);
        }
        return new InformationAdded(id(), familyId, wasAsked, at);
    }

    /** A decision stands; a later one supersedes it, and owes an answer again. */
    public void decided() {
        mustNotBeWithdrawn();
        progress = new Progress(ReferralStatus.DECIDED, progress.takenBy(), null);
    }

    /** The referrer has the answer to the decision (R111). */
    public void answered(Instant at) {
        mustNotBeWithdrawn();
        if (progress.status() == ReferralStatus.ANSWERED) {
            throw no(ReferralProblem.ALREADY_ANSWERED);
        }
        if (progress.status() != ReferralStatus.DECIDED) {
            throw no(ReferralProblem.NOT_YET_DECIDED);
        }
        progress = new Progress(ReferralStatus.ANSWERED, progress.takenBy(), at);
    }

    /** No decision will be made; the answer is written by whoever hears of it, in the same transaction. */
    public ReferralWithdrawn withdraw(String withdrawnBy, Instant at) {
        mustBeOpen();
        progress = new Progress(ReferralStatus.WITHDRAWN, progress.takenBy(), at);
        return new ReferralWithdrawn(id(), familyId, withdrawnBy, at);
    }

    /** The same, asked for by who sent it; a concern for a child's safety is not taken back before a worker heard why. */
    public ReferralWithdrawn withdrawnBySender(String sender, Instant at) {
        mustBeOpen();
        if (form().safetyConcern()) {
            throw no(ReferralProblem.SAFETY_CONCERN);
        }
        return withdraw(sender, at);
    }

    /** The family is one that is known already; possible at any time. */
    public FamilyLinked linkToFamily(UUID knownFamilyId, Instant at) {
        var linked = new FamilyLinked(id(), familyId, knownFamilyId, at);
        familyId = knownFamilyId;
        return linked;
    }

    void saved(long newVersion) {
        version = newVersion;
    }

    private void mustBeOpen() {
        mustNotBeWithdrawn();
        if (!progress.status().isOpen()) {
            throw no(ReferralProblem.ALREADY_DECIDED);
        }
    }

    private void mustNotBeWithdrawn() {
        if (progress.status() == ReferralStatus.WITHDRAWN) {
            throw no(ReferralProblem.REFERRAL_WITHDRAWN);
        }
    }

    private static Problem no(ReferralProblem problem) {
        return new Problem(problem, problem.advice());
    }

    public UUID id() {
        return arrival.id();
    }

    public ReferralReference reference() {
        return arrival.reference();
    }

    /** One for each child of the form, in the form's order. */
    public List<UUID> childIds() {
        return arrival.childIds();
    }

    public UUID familyId() {
        return familyId;
    }

    public Sender sender() {
        return arrival.sender();
    }

    public Deadlines deadlines() {
        return arrival.deadlines();
    }

    public Whereabouts whereabouts() {
        return arrival.whereabouts();
    }

    public ReferralForm form() {
        return arrival.form();
    }

    public Progress progress() {
        return progress;
    }

    public ReferralStatus status() {
        return progress.status();
    }

    public long version() {
        return version;
    }
}
