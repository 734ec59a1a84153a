package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.referral.access.ReferralAccess;

/** Shows the register of unmet needs (R128). */
@ApplicationScoped
public class UnmetNeedDesk {

    private static final String LISTING = "unmet-needs";

    private final UnmetNeeds needs;
    private final ReferralAccess access;
    private final Cursors cursors;
    private final AccessAudit audit;

    UnmetNeedDesk(UnmetNeeds needs, ReferralAccess access, Cursors cursors, AccessAudit audit) {
        this.needs = needs;
        this.access = access;
        this.cursors = cursors;
        this.audit = audit;
    }

    private record Filter(String need, String area) {}

    /** One page, the latest first; a need or an area of {@code null} stands for all. */
    @Transactional
    public Page<UnmetNeed> page(Caller caller, String need, String area, String cursor, int limit) {
        var filter = new Filter(need, area);
        var after = cursors.read(cursor, caller, LISTING, filter, UnmetNeeds.Position.class);
        var page = Page.of(
                needs.page(access.reach(caller), need, area, after, limit + 1),
                limit,
                last -> cursors.write(caller, LISTING, filter, new UnmetNeeds.Position(last.recordedAt(), last.id())));
        audit.looked(
                caller,
                "unmet-need.read",
                page.items().stream().map(UnmetNeed::referralId).toList());
        return page;
    }
}
