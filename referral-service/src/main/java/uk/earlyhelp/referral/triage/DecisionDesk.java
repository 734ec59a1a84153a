package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.answers.Answer;
import uk.earlyhelp.referral.answers.AnswerDesk;
import uk.earlyhelp.referral.answers.AnswerWords;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.Referrals;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Decides what becomes of a referral. */
@ApplicationScoped
public class DecisionDesk {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Decisions decisions;
    private final UnmetNeeds unmetNeeds;
    private final Pictures pictures;
    private final AnswerDesk answers;
    private final TriageEvents events;
    private final PolicyPack pack;
    private final WorkingCalendar calendar;
    private final AccessAudit audit;
    private final Clock clock;

    DecisionDesk(
            Referrals referrals,
            ReferralAccess access,
            Decisions decisions,
            UnmetNeeds unmetNeeds,
            Pictures pictures,
            AnswerDesk answers,
            TriageEvents events,
            PolicyPack pack,
            WorkingCalendar calendar,
            AccessAudit audit,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.decisions = decisions;
        this.unmetNeeds = unmetNeeds;
        this.pictures = pictures;
        this.answers = answers;
        this.events = events;
        this.pack = pack;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A need that the decision cannot meet.
     *
     * @param offeredInstead {@code null} when there is nothing to offer instead
     */
    public record Shortfall(String need, UnmetNeed.Missing missing, String offeredInstead) {}

    /**
     * All that a worker sends to decide.
     *
     * @param answer the words of the answer, or {@code null} when it is given later and stays owed
     */
    public record Request(Proposal proposal, List<Shortfall> shortfalls, AnswerWords answer) {}

    /** What came of it; the version is that of the referral. */
    public record Decided(Decision decision, Answer answer, EntityVersion version) {}

    /** Records a decision, which supersedes any earlier one, and with it the answer or the duty to give one. */
    @Transactional
    public Decided decide(Caller caller, UUID id, EntityVersion expected, Request request) {
        var referral = referrals.lock(id, access.reach(caller));
        expected.mustBe(referral.version());
        referral.decided();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var decision = make(caller, referral, request.proposal(), now);
        decisions.add(decision);
        events.decided(decision);
        request.shortfalls().forEach(shortfall -> record(shortfall, decision, referral));
        var answer = answer(referral, decision, request.answer());
        referrals.save(referral);
        audit.looked(caller, "decision.make", List.of(id));
        return new Decided(decision, answer, new EntityVersion(referral.version()));
    }

    /** Every decision about a referral, the one in force first. */
    @Transactional
    public List<Decision> read(Caller caller, UUID id) {
        referrals.find(id, access.reach(caller));
        audit.looked(caller, "decision.read", List.of(id));
        return decisions.of(id);
    }

    private Decision make(Caller caller, Referral referral, Proposal proposal, Instant now) {
        var stated = pictures.facts(referral, pictures.earlier(referral));
        var previous = decisions.inForce(referral.id()).orElse(null);
        var about = new DecisionMaking.Case(referral.id(), referral.familyId(), stated, previous);
        var maker = new Decision.Maker(caller.subject(), caller.agency());
        return switch (new DecisionMaking(pack).decide(Ids.next(), about, proposal, maker, now)) {
            case DecisionMaking.Result.Made(Decision decision) -> decision;
            case DecisionMaking.Result.Flawed(List<Flaw> flaws) -> throw refusal(flaws);
        };
    }

    private static Problem refusal(List<Flaw> flaws) {
        return Problem.invalidFields(flaws.stream()
                .map(flaw -> new FieldError(flaw.pointer(), flaw.code(), flaw.message()))
                .toList());
    }

    private void record(Shortfall shortfall, Decision decision, Referral referral) {
        var need = new UnmetNeed(
                Ids.next(),
                decision.referralId(),
                decision.familyId(),
                decision.id(),
                shortfall.need(),
                shortfall.missing(),
                shortfall.offeredInstead(),
                referral.whereabouts().area(),
                decision.maker().subject(),
                decision.decidedAt());
        unmetNeeds.add(need);
        events.recorded(need);
    }

    private Answer answer(Referral referral, Decision decision, AnswerWords words) {
        var owed = answers.owe(
                referral,
                decision.id(),
                answerDueAt(referral, decision),
                new SuggestedWords(pack).of(decision),
                decision.decidedAt());
        if (words == null) {
            return owed;
        }
        var given = new Answer.Given(decision.maker().subject(), decision.decidedAt());
        return answers.give(referral, owed, words, given);
    }

    /** The first answer is due as the receipt promised; a later decision starts the limit anew. */
    private Instant answerDueAt(Referral referral, Decision decision) {
        return decision.supersedes() == null
                ? referral.deadlines().answerDueAt()
                : calendar.after(
                        decision.decidedAt(), pack.timeLimits().answer().workingDays());
    }
}
