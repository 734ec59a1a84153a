package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.referral.access.ReferralAccess;

/** Shows workers what waits for them. */
@ApplicationScoped
public class WorklistDesk {

    private static final String LISTING = "worklist";

    /** Later than any deadline, for a list that deadlines do not narrow. */
    private static final Instant ANY_TIME = Instant.parse("9999-01-01T00:00:00Z");

    private final Worklist worklist;
    private final ReferralAccess access;
    private final Cursors cursors;
    private final AccessAudit audit;
    private final Clock clock;

    WorklistDesk(Worklist worklist, ReferralAccess access, Cursors cursors, AccessAudit audit, Clock clock) {
        this.worklist = worklist;
        this.access = access;
        this.cursors = cursors;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, concerns for safety first. */
    @Transactional
    public Page<WorklistItem> page(Caller caller, WorklistQuestion question, String cursor, int limit) {
        var after = cursors.read(cursor, caller, LISTING, question, WorklistItem.Position.class);
        var found = worklist.page(access.reach(caller), question, dueBefore(question.due()), after, limit + 1);
        var page = Page.of(found, limit, last -> cursors.write(caller, LISTING, question, last.position()));
        audit.looked(
                caller,
                "worklist.read",
                page.items().stream().map(WorklistItem::id).toList());
        return page;
    }

    private Instant dueBefore(WorklistQuestion.Due due) {
        return switch (due) {
            case ANY -> ANY_TIME;
            case TODAY ->
                clock.instant()
                        .atZone(WorkingCalendar.LONDON)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(WorkingCalendar.LONDON)
                        .toInstant();
            case OVERDUE -> clock.instant();
        };
    }
}
