package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.intake.Correspondence;
import uk.earlyhelp.referral.intake.Question;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.Referrals;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Works on a referral until it can be decided. */
@ApplicationScoped
public class TriageDesk {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final Correspondence correspondence;
    private final Forums forums;
    private final Pictures pictures;
    private final PolicyPack pack;
    private final WorkingCalendar calendar;
    private final AccessAudit audit;
    private final Clock clock;

    TriageDesk(
            Referrals referrals,
            ReferralAccess access,
            Correspondence correspondence,
            Forums forums,
            Pictures pictures,
            PolicyPack pack,
            WorkingCalendar calendar,
            AccessAudit audit,
            Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.correspondence = correspondence;
        this.forums = forums;
        this.pictures = pictures;
        this.pack = pack;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** A referral with all that the rules say about it and what the family asked for before. */
    public record View(Referral referral, Picture picture, List<EarlierReferral> earlier) {}

    @Transactional
    public View look(Caller caller, UUID id) {
        var referral = referrals.find(id, access.reach(caller));
        var earlier = pictures.earlier(referral);
        audit.looked(caller, "triage.read", shown(id, earlier));
        return new View(referral, pictures.of(referral, earlier), earlier);
    }

    private static List<UUID> shown(UUID id, List<EarlierReferral> earlier) {
        return Stream.concat(Stream.of(id), earlier.stream().map(EarlierReferral::id))
                .toList();
    }

    @Transactional
    public Referral take(Caller caller, UUID id, EntityVersion expected) {
        return change(caller, id, expected, "triage.take", referral -> referral.take(caller.subject()));
    }

    @Transactional
    public Referral putBack(Caller caller, UUID id, EntityVersion expected) {
        return change(caller, id, expected, "triage.put-back", Referral::putBack);
    }

    /** Asks the referrer, who answers by adding information; until then the referral waits. */
    @Transactional
    public Referral ask(Caller caller, UUID id, EntityVersion expected, String text) {
        return change(caller, id, expected, "triage.ask", referral -> {
            referral.askReferrer();
            var now = now();
            var dueAt =
                    calendar.after(now, pack.timeLimits().questionToReferrer().workingDays());
            correspondence.add(new Question(Ids.next(), id, caller.subject(), now, dueAt, text, null));
        });
    }

    /** Holds a referral for a meeting of the allocation forum (R122, R123). */
    @Transactional
    public Referral hold(Caller caller, UUID id, EntityVersion expected, UUID forumId, String question) {
        return change(caller, id, expected, "triage.hold", referral -> {
            var forum = forums.lock(forumId, access.reach(caller))
                    .orElseThrow(() -> Problem.invalidField(
                            "/forumId", "unknown-forum", "There is no such forum. GET /forums shows them."));
            var now = now();
            forum.mustAdmit(id, now);
            referral.holdForForum();
            forums.add(forum, id, question, now);
        });
    }

    private Referral change(Caller caller, UUID id, EntityVersion expected, String operation, Consumer<Referral> verb) {
        var referral = referrals.lock(id, access.reach(caller));
        expected.mustBe(referral.version());
        verb.accept(referral);
        referrals.save(referral);
        audit.looked(caller, operation, List.of(id));
        return referral;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
