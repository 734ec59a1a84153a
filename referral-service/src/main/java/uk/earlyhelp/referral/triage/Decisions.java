package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.referral.answers.NextStep;
import uk.earlyhelp.referral.answers.StoredJson;
import uk.earlyhelp.referral.intake.Referral;

/** All decisions; they are only ever added. */
@ApplicationScoped
public class Decisions {

    private static final String INSERT = """
            insert into decision (id, referral_id, family_id, level_of_need, outcome, destination, reasons,
                family_extent, family_description, next_steps, eha_required, departures, picture, policy_version,
                decided_by, decided_for, decided_at, supersedes)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String EARLIER = """
            select r.id, r.reference, r.received_at, r.status, d.outcome from referral r
            left join decision d on d.referral_id = r.id
                and not exists (select 1 from decision later where later.supersedes = d.id)
            where r.family_id = :family and r.id <> :id and r.received_at <= :before
            order by r.received_at desc, r.id desc limit 50""";

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final StoredJson json;

    Decisions(Jdbi jdbi, PendingWrites writes, StoredJson json) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.json = json;
    }

    void add(Decision decision) {
        var part = Optional.ofNullable(decision.familyPart());
        writes.add(
                INSERT,
                decision.id(),
                decision.referralId(),
                decision.familyId(),
                decision.levelOfNeed(),
                decision.outcome().code(),
                decision.destination(),
                decision.reasons(),
                part.map(FamilyPart::extent).map(FamilyPart.Extent::code).orElse(null),
                part.map(FamilyPart::description).orElse(null),
                json.write(decision.nextSteps()),
                decision.ehaRequired(),
                json.write(decision.departures()),
                json.write(decision.picture()),
                decision.picture().policyVersion(),
                decision.maker().subject(),
                decision.maker().agency(),
                decision.decidedAt(),
                decision.supersedes());
    }

    /** Every decision about a referral, the one in force first. */
    List<Decision> of(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from decision where referral_id = :referral order by decided_at desc, id desc")
                .bind("referral", referralId)
                .map(this::decision)
                .list());
    }

    /** The id of the decision in force. */
    Optional<UUID> inForce(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select d.id from decision d where d.referral_id = :referral
                        and not exists (select 1 from decision later where later.supersedes = d.id)""")
                .bind("referral", referralId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Referrals of the same family that arrived no later, the latest first; at most fifty. */
    List<EarlierReferral> earlier(Referral referral) {
        return jdbi.withHandle(handle -> handle.createQuery(EARLIER)
                .bind("family", referral.familyId())
                .bind("id", referral.id())
                .bind("before", referral.deadlines().receivedAt().atOffset(java.time.ZoneOffset.UTC))
                .map((row, context) -> new EarlierReferral(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("status"),
                        row.getString("outcome")))
                .list());
    }

    private Decision decision(ResultSet row, StatementContext context) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getString("level_of_need"),
                OutcomeCode.of(row.getString("outcome")),
                row.getString("destination"),
                row.getString("reasons"),
                familyPart(row),
                json.read(row.getString("next_steps"), new TypeReference<List<NextStep>>() {}),
                row.getBoolean("eha_required"),
                json.read(row.getString("departures"), new TypeReference<List<Departure>>() {}),
                json.read(row.getString("picture"), new TypeReference<Picture>() {}),
                new Decision.Maker(row.getString("decided_by"), row.getString("decided_for")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getObject("supersedes", UUID.class));
    }

    private static FamilyPart familyPart(ResultSet row) throws SQLException {
        var extent = row.getString("family_extent");
        return extent == null
                ? null
                : new FamilyPart(FamilyPart.Extent.of(extent), row.getString("family_description"));
    }
}
