package uk.earlyhelp.referral.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.ReferralWithdrawn;
import uk.earlyhelp.referral.intake.Referrals;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Sees to it that every referral gets its answer (R111), and that it is known when the answer arrived. */
@ApplicationScoped
public class AnswerDesk {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Answers answers;
    private final AnswerEvents events;
    private final PolicyPack pack;
    private final AccessAudit audit;
    private final Clock clock;

    AnswerDesk(
            Referrals referrals,
            ReferralAccess access,
            Answers answers,
            AnswerEvents events,
            PolicyPack pack,
            AccessAudit audit,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.answers = answers;
        this.events = events;
        this.pack = pack;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody may read about the answer to a referral.
     *
     * @param replaced answers that later ones took the place of, for the front door only; the latest first
     */
    public record Reading(Referral referral, Answer answer, List<Answer> replaced, List<Milestone> milestones) {

        public EntityVersion version() {
            return new EntityVersion(referral.version());
        }
    }

    /** An answer after a worker did something with it; the version is that of the referral. */
    public record Done(Answer answer, EntityVersion version) {}

    /**
     * A decision was made: from now on its answer is owed.
     *
     * @param suggested the words of the policy pack, which stand until somebody writes better ones
     */
    public Answer owe(Referral referral, UUID decisionId, Instant dueAt, AnswerWords suggested, Instant now) {
        var owed = new Answer(Ids.next(), referral.id(), decisionId, dueAt, suggested, null, null);
        answers.add(owed, now);
        return owed;
    }

    /** Gives an answer within a use case that has locked the referral and saves it. */
    public Answer give(Referral referral, Answer owed, AnswerWords words, Answer.Given given) {
        var answer = owed.give(words.orElse(owed.words()), given);
        referral.answered(given.at());
        answers.give(answer);
        events.responded(referral.familyId(), answer);
        return answer;
    }

    /**
     * A worker gives the answer that a decision owes.
     *
     * @param expected the version the worker has read: words for one decision never become the answer to another
     */
    @Transactional
    public Done give(Caller caller, UUID referralId, EntityVersion expected, AnswerWords words) {
        var referral = referrals.lock(referralId, access.reach(caller));
        expected.mustBe(referral.version());
        var owed = inForce(referralId, AnswerProblem.NOTHING_DECIDED);
        var answer = give(referral, owed, words, new Answer.Given(caller.subject(), now()));
        referrals.save(referral);
        audit.looked(caller, "answer.give", List.of(referralId));
        return new Done(answer, new EntityVersion(referral.version()));
    }

    /** Somebody reads; a given answer counts as delivered when the person who asked reads it for the first time. */
    @Transactional
    public Reading read(Caller caller, UUID referralId) {
        var reach = access.reach(caller);
        boolean frontDoor = reach instanceof Reach.Everything;
        var referral = referrals.find(referralId, reach);
        var answer = answers.inForce(referralId).orElse(null);
        if (!frontDoor && arrivesWhenRead(answer)) {
            referral = referrals.lock(referralId, reach);
            answer = arrived(caller, referralId);
        }
        audit.looked(caller, "answer.read", List.of(referralId));
        var replaced = frontDoor ? answers.replaced(referralId) : List.<Answer>of();
        return new Reading(referral, answer, replaced, answers.milestones(referralId));
    }

    /** Under the lock it may look different: another reader was first, or a new decision replaced the answer. */
    private Answer arrived(Caller reader, UUID referralId) {
        var answer = answers.inForce(referralId).orElse(null);
        return arrivesWhenRead(answer)
                ? deliver(answer, answer.arriving(Channel.PORTAL, now(), reader.subject()))
                : answer;
    }

    private static boolean arrivesWhenRead(Answer answer) {
        return answer != null && answer.state() == AnswerState.GIVEN;
    }

    /**
     * A worker told the person who asked in another way, such as by telephone.
     *
     * @param expected the version the worker has read: what was told of one answer is no delivery of another
     * @param deliveredAt {@code null} for now
     */
    @Transactional
    public Done deliver(Caller caller, UUID referralId, EntityVersion expected, Channel channel, Instant deliveredAt) {
        var referral = referrals.lock(referralId, access.reach(caller));
        expected.mustBe(referral.version());
        var answer = inForce(referralId, AnswerProblem.NOTHING_TO_DELIVER);
        audit.looked(caller, "answer.deliver", List.of(referralId));
        var delivery = deliveredAt == null
                ? answer.arriving(channel, now(), caller.subject())
                : new Delivery(channel, deliveredAt, caller.subject());
        return new Done(deliver(answer, delivery), expected);
    }

    private Answer deliver(Answer answer, Delivery delivery) {
        var delivered = answer.delivered(delivery);
        answers.deliver(answer, delivery);
        return delivered;
    }

    private Answer inForce(UUID referralId, AnswerProblem otherwise) {
        return answers.inForce(referralId).orElseThrow(() -> new Problem(otherwise, otherwise.advice()));
    }

    /** A withdrawal is answered at once, in the words of the policy pack, in the transaction that withdraws. */
    void answer(@Observes ReferralWithdrawn withdrawn) {
        var reference = referrals
                .find(withdrawn.referralId(), new Reach.Everything())
                .reference()
                .value();
        var words = pack.words("withdrawal");
        var blanks = Map.of("reference", reference);
        var answer = new Answer(
                Ids.next(),
                withdrawn.referralId(),
                null,
                withdrawn.at(),
                new AnswerWords(words.toReferrer(blanks), words.toFamily(blanks), List.of()),
                new Answer.Given(withdrawn.withdrawnBy(), withdrawn.at()),
                null);
        answers.add(answer, withdrawn.at());
        events.responded(withdrawn.familyId(), answer);
    }

    /** Milliseconds are what the database and every client can keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
