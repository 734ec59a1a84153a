package uk.earlyhelp.referral.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;

/** The list of answers that are owed, so that none is forgotten. */
@ApplicationScoped
public class OwedAnswers {

    private static final String LISTING = "answers-owed";

    /** Later than any deadline, for a list of everything that is owed. */
    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Answers answers;
    private final Cursors cursors;
    private final AccessAudit audit;
    private final Clock clock;

    OwedAnswers(Answers answers, Cursors cursors, AccessAudit audit, Clock clock) {
        this.answers = answers;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, the longest due first. */
    @Transactional
    public Page<OwedAnswer> page(Caller caller, boolean overdueOnly, String cursor, int limit) {
        var after = cursors.read(cursor, caller, LISTING, overdueOnly, OwedAnswer.Position.class);
        var found = answers.owed(overdueOnly ? clock.instant() : ANY_TIME, after, limit + 1);
        var page = Page.of(found, limit, last -> cursors.write(caller, LISTING, overdueOnly, last.position()));
        audit.looked(
                caller,
                "answer.list",
                page.items().stream().map(OwedAnswer::referralId).toList());
        return page;
    }
}
