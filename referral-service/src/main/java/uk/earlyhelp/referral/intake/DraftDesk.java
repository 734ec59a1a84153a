package uk.earlyhelp.referral.intake;

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
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Keeps half-written referrals, so that nobody has to write one twice. */
@ApplicationScoped
public class DraftDesk {

    private static final String WRITE = "draft.write";
    private static final String READ = "draft.read";

    private final Drafts drafts;
    private final FormChecks checks;
    private final IntakeDesk intake;
    private final AccessAudit audit;
    private final Cursors cursors;
    private final Clock clock;

    DraftDesk(Drafts drafts, FormChecks checks, IntakeDesk intake, AccessAudit audit, Cursors cursors, Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.intake = intake;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public UUID keep(Caller caller, ReferralForm form) {
        checks.mustBeStorable(form);
        UUID id = Ids.next();
        drafts.add(id, caller.subject(), now(), form);
        audit.looked(caller, WRITE, List.of(id));
        return id;
    }

    @Transactional
    public Draft read(Caller caller, UUID id) {
        var draft = drafts.find(id, caller.subject());
        audit.looked(caller, READ, List.of(id));
        return draft;
    }

    @Transactional
    public Page<Draft> list(Caller caller, String cursor, int limit) {
        var after = cursors.read(cursor, caller, READ, caller.subject(), UUID.class);
        var found = drafts.page(caller.subject(), after, limit + 1);
        var page = Page.of(found, limit, last -> cursors.write(caller, READ, caller.subject(), last.id()));
        audit.looked(caller, READ, page.items().stream().map(Draft::id).toList());
        return page;
    }

    /**
     * @return the version after it
     */
    @Transactional
    public EntityVersion replace(Caller caller, UUID id, EntityVersion expected, ReferralForm form) {
        checks.mustBeStorable(form);
        var draft = locked(caller, id, expected);
        drafts.replace(id, now(), form);
        audit.looked(caller, WRITE, List.of(id));
        return new EntityVersion(draft.version() + 1);
    }

    @Transactional
    public void remove(Caller caller, UUID id, EntityVersion expected) {
        locked(caller, id, expected);
        drafts.remove(id);
        audit.looked(caller, WRITE, List.of(id));
    }

    /** The draft, as its author last saw it, becomes a referral and is gone, both or neither. */
    @Transactional
    public Receipt submit(Caller caller, UUID id, EntityVersion expected) {
        var draft = locked(caller, id, expected);
        checks.mustBeComplete(draft.form());
        drafts.remove(id);
        return intake.submit(caller, draft.form(), List.of(id));
    }

    private Draft locked(Caller caller, UUID id, EntityVersion expected) {
        var draft = drafts.lock(id, caller.subject());
        expected.mustBe(draft.version());
        return draft;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
