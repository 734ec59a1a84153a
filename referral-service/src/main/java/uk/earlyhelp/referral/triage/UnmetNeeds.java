package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.referral.access.Reach;

/** The register of needs for which nothing is available (R128). */
@ApplicationScoped
public class UnmetNeeds {

    private static final String INSERT = """
            insert into unmet_need (id, referral_id, family_id, decision_id, need, missing, offered_instead, area,
                recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PAGE = """
            select u.* from unmet_need u join referral r on r.id = u.referral_id
            where %s and (:need::text is null or u.need = :need) and (:area::text is null or u.area = :area)
              and not exists (select 1 from decision later where later.supersedes = u.decision_id)
              and (:afterAt::timestamptz is null or (u.recorded_at, u.id) < (:afterAt::timestamptz, :afterId::uuid))
            order by u.recorded_at desc, u.id desc limit :limit""";

    private final Jdbi jdbi;
    private final PendingWrites writes;

    UnmetNeeds(Jdbi jdbi, PendingWrites writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    /** Where a page of the register ended. */
    record Position(Instant recordedAt, UUID id) {}

    void add(UnmetNeed need) {
        writes.add(
                INSERT,
                need.id(),
                need.referralId(),
                need.familyId(),
                need.decisionId(),
                need.need(),
                need.missing().code(),
                need.offeredInstead(),
                need.area(),
                need.recordedBy(),
                need.recordedAt());
    }

    /** Those of decisions in force, the latest first; a need or an area of {@code null} stands for all. */
    List<UnmetNeed> page(Reach reach, String need, String area, Position after, int limit) {
        return jdbi.withHandle(handle -> reach.bind(handle.createQuery(PAGE.formatted(reach.condition())))
                .bind("need", need)
                .bind("area", area)
                .bind("afterAt", after == null ? null : after.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit)
                .map(UnmetNeeds::need)
                .list());
    }

    private static UnmetNeed need(ResultSet row, StatementContext context) throws SQLException {
        return new UnmetNeed(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getString("need"),
                UnmetNeed.Missing.of(row.getString("missing")),
                row.getString("offered_instead"),
                row.getString("area"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
