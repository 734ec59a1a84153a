package uk.earlyhelp.referral.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.access.ReferralAccess;

/** The lists of answers that somebody still waits for, so that none is forgotten on the way. */
@ApplicationScoped
public class OwedAnswers {

    private static final String LISTING = "answers-owed";

    /** Later than any deadline, for a list of everything that is owed. */
    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final AnswerLists lists;
    private final ReferralAccess access;
    private final Cursors cursors;
    private final AccessAudit audit;
    private final Clock clock;

    OwedAnswers(AnswerLists lists, ReferralAccess access, Cursors cursors, AccessAudit audit, Clock clock) {
        this.lists = lists;
        this.access = access;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, with whoever has waited longest first. */
    @Transactional
    public Page<OwedAnswer> page(Caller caller, Due due, String cursor, int limit) {
        var after = cursors.read(cursor, caller, LISTING, due, OwedAnswer.Position.class);
        var found = find(access.reach(caller), due, after, limit + 1);
        var page = Page.of(found, limit, last -> cursors.write(caller, LISTING, due, last.position()));
        audit.looked(
                caller,
                "answer.list",
                page.items().stream().map(OwedAnswer::referralId).toList());
        return page;
    }

    private List<OwedAnswer> find(Reach reach, Due due, OwedAnswer.Position after, int limit) {
        return switch (due) {
            case OWED -> lists.owed(reach, ANY_TIME, after, limit);
            case OVERDUE -> lists.owed(reach, clock.instant(), after, limit);
            case UNDELIVERED -> lists.undelivered(reach, after, limit);
        };
    }
}
