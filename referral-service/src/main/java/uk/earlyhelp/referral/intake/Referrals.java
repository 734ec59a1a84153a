package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.sql.Json;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.identifiers.NhsNumber;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.identifiers.Upn;
import uk.earlyhelp.referral.intake.form.Child;

/**
 * All referrals. To work on one: {@link #lock}, a verb, {@link #save}; writes travel together just before the commit.
 */
@ApplicationScoped
public class Referrals {

    private static final String INSERT = """
            insert into referral (id, reference, family_id, agency, agency_kind, submitted_by, source,
                recorded_for_them, received_at,
                decision_due_at, answer_due_at, area, team, rural, pilot_area, safety_concern, status, postcode,
                version, form)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_CHILD = """
            insert into referral_child
                (id, referral_id, position, display_name, name_words, date_of_birth, upn, nhs_number)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            update referral set family_id = ?, status = ?, taken_by = ?, answered_at = ?, version = version + 1
            where id = ?""";

    private static final String SELECT = """
            select r.*, array(select c.id from referral_child c where c.referral_id = r.id order by c.position)
                as child_ids
            from referral r where r.id = :id""";

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final ReferralRows rows;
    private final Families families;

    Referrals(Jdbi jdbi, PendingWrites writes, ReferralRows rows, Families families) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.rows = rows;
        this.families = families;
    }

    /** Adds a referral that has just come in; nothing is sent to the database before the commit. */
    void add(Referral referral) {
        var sender = referral.sender();
        var deadlines = referral.deadlines();
        var whereabouts = referral.whereabouts();
        writes.add(
                INSERT,
                referral.id(),
                referral.reference().value(),
                referral.familyId(),
                sender.agency(),
                sender.agencyKind(),
                sender.submittedBy(),
                sender.source(),
                sender.recordedForThem(),
                deadlines.receivedAt(),
                deadlines.decisionDueAt(),
                deadlines.answerDueAt(),
                whereabouts.area(),
                whereabouts.team(),
                whereabouts.rural(),
                whereabouts.pilotArea(),
                referral.form().safetyConcern(),
                referral.status().code(),
                postcode(referral),
                referral.version(),
                new Json(rows.text(referral.form())));
        for (int position = 0; position < referral.childIds().size(); position++) {
            add(referral, position);
        }
    }

    private void add(Referral referral, int position) {
        Child child = referral.form().children().get(position);
        var name = ChildName.of(child);
        writes.add(
                INSERT_CHILD,
                referral.childIds().get(position),
                referral.id(),
                position,
                name.display(),
                name.words(),
                child.dateOfBirth(),
                Optional.ofNullable(child.upn())
                        .flatMap(Upn::parse)
                        .map(Upn::value)
                        .orElse(null),
                Optional.ofNullable(child.nhsNumber())
                        .flatMap(NhsNumber::parse)
                        .map(NhsNumber::value)
                        .orElse(null));
    }

    private static String postcode(Referral referral) {
        return referral.form().homePostcode().map(Postcode::value).orElse(null);
    }

    /**
     * One referral, to read.
     *
     * @throws Problem 404 when it does not exist or is out of reach, which nobody can tell apart
     */
    public Referral find(UUID id, Reach reach) {
        return select(SELECT, id, reach);
    }

    /**
     * One referral, to change: nobody else works on it or publishes for its family until the transaction ends.
     *
     * @throws Problem 404 as for {@link #find}
     */
    public Referral lock(UUID id, Reach reach) {
        var referral = lockWithoutFamily(id, reach);
        families.lock(List.of(referral.familyId()));
        return referral;
    }

    /** Everybody locks the referral first: only then does it stay known which families are to be locked. */
    Referral lockWithoutFamily(UUID id, Reach reach) {
        return select(SELECT + " for update of r", id, reach);
    }

    private Referral select(String sql, UUID id, Reach reach) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .map(rows::referral)
                        .findOne())
                .filter(referral -> reach.covers(
                        referral.sender().agency(), referral.sender().submittedBy()))
                .orElseThrow(Problem::notFound);
    }

    /** Keeps what the verbs changed; only for a referral that this transaction has locked. */
    public void save(Referral referral) {
        var progress = referral.progress();
        writes.add(
                UPDATE,
                referral.familyId(),
                progress.status().code(),
                progress.takenBy(),
                progress.answeredAt(),
                referral.id());
        referral.saved(referral.version() + 1);
    }

    /** The referrals of one family, oldest first. */
    public List<UUID> ofFamily(UUID familyId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from referral where family_id = :family order by received_at, id")
                .bind("family", familyId)
                .mapTo(UUID.class)
                .list());
    }
}
