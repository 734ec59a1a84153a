package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.ReferralProblem;
import uk.earlyhelp.referral.intake.ReferralStatus;
import uk.earlyhelp.referral.intake.Referrals;
import uk.earlyhelp.referral.places.Places;

/** Keeps the meetings of the allocation forum (R122, R123). */
@ApplicationScoped
public class ForumDesk {

    private static final String LISTING = "forums";

    private final Forums forums;
    private final Referrals referrals;
    private final ReferralAccess access;
    private final Places places;
    private final Cursors cursors;
    private final AccessAudit audit;
    private final Clock clock;

    ForumDesk(
            Forums forums,
            Referrals referrals,
            ReferralAccess access,
            Places places,
            Cursors cursors,
            AccessAudit audit,
            Clock clock) {
        this.forums = forums;
        this.referrals = referrals;
        this.access = access;
        this.places = places;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Calls a meeting; its agenda fills as referrals are held for it. */
    @Transactional
    public Forum call(Caller caller, String name, Instant heldAt, String area) {
        mustBePossible(heldAt, area);
        var forum = new Forum(Ids.next(), name, heldAt.truncatedTo(ChronoUnit.MILLIS), area, List.of(), 1);
        forums.add(forum);
        audit.looked(caller, "forum.call", List.of(forum.id()));
        return forum;
    }

    private void mustBePossible(Instant heldAt, String area) {
        var errors = new ArrayList<FieldError>();
        if (!heldAt.isAfter(clock.instant())) {
            errors.add(new FieldError("/heldAt", "in-the-past", "A forum is called before it is held."));
        }
        if (area != null
                && places.gazetteer().areas().stream()
                        .noneMatch(known -> known.code().equals(area))) {
            errors.add(new FieldError("/area", "unknown-code", "Choose an area from GET /areas, or leave it out."));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    @Transactional
    public Page<Forum> list(Caller caller, String cursor, int limit) {
        var after = cursors.read(cursor, caller, LISTING, "", Forums.Position.class);
        var page = Page.of(
                forums.page(after, limit + 1),
                limit,
                last -> cursors.write(caller, LISTING, "", new Forums.Position(last.heldAt(), last.id())));
        audit.looked(caller, "forum.list", page.items().stream().map(Forum::id).toList());
        return page;
    }

    @Transactional
    public Forum read(Caller caller, UUID id) {
        var forum = forums.find(id, access.reach(caller)).orElseThrow(Problem::notFound);
        audit.looked(
                caller,
                "forum.read",
                forum.agenda().stream().map(Forum.Item::referralId).toList());
        return forum;
    }

    /** Records what the forum said about one referral; a worker then decides, asks, or holds it again. */
    @Transactional
    public Forum.Recorded record(
            Caller caller,
            UUID id,
            UUID referralId,
            Forum.Conclusion conclusion,
            OutcomeCode recommended,
            String note) {
        var forum = awaiting(caller, id, referralId);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var outcome = new Forum.Recorded(conclusion, recommended, note, caller.subject(), now);
        forums.record(forum, referralId, outcome);
        audit.looked(caller, "forum.record", List.of(referralId));
        return outcome;
    }

    /** The forum, held with its referral, which is locked first as by everybody who holds one for a forum. */
    private Forum awaiting(Caller caller, UUID id, UUID referralId) {
        var reach = access.reach(caller);
        forums.find(id, reach).orElseThrow(Problem::notFound).mustAwait(referralId);
        mustBeOpen(referrals.lock(referralId, reach));
        var forum = forums.lock(id, reach).orElseThrow(Problem::notFound);
        forum.mustAwait(referralId);
        return forum;
    }

    /** What a forum says about a referral serves a decision that is still to come. */
    private static void mustBeOpen(Referral referral) {
        if (!referral.status().isOpen()) {
            var why = referral.status() == ReferralStatus.WITHDRAWN
                    ? ReferralProblem.REFERRAL_WITHDRAWN
                    : ReferralProblem.ALREADY_DECIDED;
            throw new Problem(why, why.advice());
        }
    }
}
