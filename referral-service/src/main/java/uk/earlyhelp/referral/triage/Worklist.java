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
import uk.earlyhelp.referral.access.Reach;

/** The referrals that wait for a decision, or for a second look at it: concerns for safety first, then by the time that is left. */
@ApplicationScoped
public class Worklist {

    private static final String PAGE = """
            select r.id, r.reference, r.status, r.taken_by, r.area, r.team, r.source, r.safety_concern, r.received_at,
                r.decision_due_at, r.version,
                array(select c.display_name from referral_child c where c.referral_id = r.id order by c.position)
                    as children
            from referral r
            where %s and %s
              and (:status::text is null or r.status = :status)
              and (:area::text is null or r.area = :area)
              and (:team::text is null or r.team = :team)
              and r.decision_due_at < :dueBefore
              and (:afterId::uuid is null
                   or (not r.safety_concern, r.decision_due_at, r.id)
                      > (not :afterSafety::boolean, :afterDue::timestamptz, :afterId::uuid))
            order by not r.safety_concern, r.decision_due_at, r.id limit :limit""";

    private static final String TO_DECIDE =
            "r.status in ('received', 'in-triage', 'waiting-for-referrer', 'held-for-forum')";

    private static final String TO_LOOK_AT_AGAIN = """
            r.status in ('decided', 'answered')
              and exists (select 1 from referral_information i where i.referral_id = r.id and i.given_at
                          > (select max(d.decided_at) from decision d where d.referral_id = r.id))""";

    private final Jdbi jdbi;

    Worklist(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<WorklistItem> page(
            Reach reach, WorklistQuestion question, Instant dueBefore, WorklistItem.Position after, int limit) {
        var sql = PAGE.formatted(reach.condition(), condition(question.waitsFor()));
        return jdbi.withHandle(handle -> reach.bind(handle.createQuery(sql))
                .bind("status", question.status())
                .bind("area", question.area())
                .bind("team", question.team())
                .bind("dueBefore", dueBefore.atOffset(ZoneOffset.UTC))
                .bind("afterSafety", after == null ? null : after.safetyConcern())
                .bind("afterDue", after == null ? null : after.decisionDueAt().atOffset(ZoneOffset.UTC))
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit)
                .map(Worklist::item)
                .list());
    }

    private static String condition(WorklistQuestion.WaitsFor what) {
        return switch (what) {
            case DECISION -> TO_DECIDE;
            case SECOND_LOOK -> TO_LOOK_AT_AGAIN;
        };
    }

    private static WorklistItem item(ResultSet row, StatementContext context) throws SQLException {
        return new WorklistItem(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("status"),
                row.getString("taken_by"),
                row.getString("area"),
                row.getString("team"),
                row.getString("source"),
                row.getBoolean("safety_concern"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("decision_due_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("children").getArray()),
                row.getLong("version"));
    }
}
