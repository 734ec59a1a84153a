package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Takes referrals in and keeps them: one transaction for each thing that somebody can ask of it. */
@ApplicationScoped
public class IntakeDesk {

    private final Referrals referrals;
    private final Families families;
    private final ReferralLists lists;
    private final Correspondence correspondence;
    private final Senders senders;
    private final Receiving receiving;
    private final Announcements announcements;
    private final ReferralAccess access;
    private final AccessAudit audit;
    private final Cursors cursors;
    private final Clock clock;

    IntakeDesk(
            Referrals referrals,
            Families families,
            ReferralLists lists,
            Correspondence correspondence,
            Senders senders,
            Receiving receiving,
            Announcements announcements,
            ReferralAccess access,
            AccessAudit audit,
            Cursors cursors,
            Clock clock) {
        this.referrals = referrals;
        this.families = families;
        this.lists = lists;
        this.correspondence = correspondence;
        this.senders = senders;
        this.receiving = receiving;
        this.announcements = announcements;
        this.access = access;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Nothing is read from the database, and everything is written in one round trip just before the commit. */
    @Transactional
    public Receipt submit(Caller caller, ReferralForm form) {
        return submit(caller, form, List.of());
    }

    /**
     * The same within a use case that has a transaction.
     *
     * @param madeFrom what the form was taken from, which belongs into the same record of the audit
     */
    Receipt submit(Caller caller, ReferralForm form, List<UUID> madeFrom) {
        var now = now();
        var today = LocalDate.ofInstant(now, WorkingCalendar.LONDON);
        var arrival = new Arrival(
                Ids.next(),
                ReferralReference.random(),
                Stream.generate(Ids::next).limit(form.children().size()).toList(),
                senders.sender(caller, form.referrer(), today),
                receiving.deadlines(now),
                receiving.whereabouts(form, today),
                form);
        var referral = Referral.received(arrival, Ids.next());
        families.add(referral.familyId(), now);
        referrals.add(referral);
        announcements.submitted(referral);
        var about = Stream.concat(Stream.of(referral.id()), madeFrom.stream()).toList();
        audit.looked(caller, "referral.submit", about);
        return Receipt.of(referral);
    }

    @Transactional
    public ReferralFile read(Caller caller, UUID id) {
        var referral = referrals.find(id, access.reach(caller));
        audit.looked(caller, "referral.read", List.of(id));
        return new ReferralFile(referral, correspondence.informationOn(id), correspondence.questionsOn(id));
    }

    /**
     * @param status only these, or null for all
     */
    @Transactional
    public Page<ReferralLine> list(Caller caller, ReferralStatus status, String cursor, int limit) {
        var narrowing = new Narrowing(access.reach(caller), status, SearchTerms.NONE);
        return page(caller, "referral.list", narrowing, cursor, limit);
    }

    @Transactional
    public Page<ReferralLine> search(Caller caller, SearchTerms terms, String cursor, int limit) {
        var narrowing = new Narrowing(access.reach(caller), null, terms);
        return page(caller, "referral.search", narrowing, cursor, limit);
    }

    private Page<ReferralLine> page(Caller caller, String listing, Narrowing narrowing, String cursor, int limit) {
        var after = cursors.read(cursor, caller, listing, narrowing, ListPosition.class);
        var found = lists.page(narrowing, after, limit + 1);
        var page = Page.of(found, limit, last -> cursors.write(caller, listing, narrowing, ListPosition.of(last)));
        audit.looked(
                caller, listing, page.items().stream().map(ReferralLine::id).toList());
        return page;
    }

    @Transactional
    public UUID addInformation(Caller caller, UUID id, String text) {
        var referral = referrals.lock(id, access.reachToChange(caller));
        var added = referral.informationAdded(now());
        referrals.save(referral);
        var information = information(caller, id, text, added.at());
        correspondence.add(information);
        correspondence.answerQuestions(id, added.at());
        announcements.informationAdded(added);
        audit.looked(caller, "referral.inform", List.of(id));
        return information.id();
    }

    /**
     * The reason is kept with what was told about the referral; the answer is written by whoever observes
     * {@link ReferralWithdrawn}.
     *
     * @return the version after it
     */
    @Transactional
    public EntityVersion withdraw(Caller caller, UUID id, EntityVersion expected, String reason) {
        var referral = referrals.lock(id, access.reachToChange(caller));
        expected.mustBe(referral.version());
        var withdrawn = access.isFrontDoor(caller)
                ? referral.withdraw(caller.subject(), now())
                : referral.withdrawnBySender(caller.subject(), now());
        referrals.save(referral);
        correspondence.add(information(caller, id, reason, withdrawn.at()));
        announcements.withdrawn(withdrawn);
        audit.looked(caller, "referral.withdraw", List.of(id));
        return new EntityVersion(referral.version());
    }

    /**
     * Linking to the family that it belongs to already changes nothing.
     *
     * @return the version after it
     */
    @Transactional
    public EntityVersion linkToFamily(Caller caller, UUID id, EntityVersion expected, UUID familyId) {
        var referral = referrals.lockWithoutFamily(id, access.reach(caller));
        expected.mustBe(referral.version());
        if (!families.lock(List.of(referral.familyId(), familyId)).contains(familyId)) {
            throw Problem.invalidField("/familyId", "unknown-family", "There is no such family. Check the id.");
        }
        if (!referral.familyId().equals(familyId)) {
            announcements.linked(referral.linkToFamily(familyId, now()));
            referrals.save(referral);
        }
        audit.looked(caller, "referral.link-family", List.of(id));
        return new EntityVersion(referral.version());
    }

    private Information information(Caller caller, UUID referralId, String text, Instant at) {
        var agency = access.agency(caller).orElse(null);
        return new Information(Ids.next(), referralId, caller.subject(), agency, at, text);
    }

    /** Milliseconds are what the database and every client can keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
