package uk.earlyhelp.referral.answers;

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

/** What is still to do about answers, read from the referrals and answers themselves: no list can drift from them. */
@ApplicationScoped
class AnswerLists {

    private static final String OWED = """
            select r.id, r.reference, r.status, r.area, r.team, coalesce(a.due_at, r.answer_due_at) as due_at,
                a.given_at, a.id is not null as decided
            from referral r
            left join answer a on a.referral_id = r.id and a.replaced_at is null and a.given_at is null
            where %s and r.answered_at is null
              and coalesce(a.due_at, r.answer_due_at) < :before
              and (:afterAt::timestamptz is null
                   or (coalesce(a.due_at, r.answer_due_at), r.id) > (:afterAt::timestamptz, :afterId::uuid))
            order by due_at, r.id limit :limit""";

    private static final String UNDELIVERED = """
            select r.id, r.reference, r.status, r.area, r.team, a.due_at, a.given_at,
                a.decision_id is not null as decided
            from answer a join referral r on r.id = a.referral_id
            where %s and a.replaced_at is null and a.given_at is not null
              and not exists (select 1 from answer_delivery d where d.answer_id = a.id)
              and (:afterAt::timestamptz is null or (a.given_at, r.id) > (:afterAt::timestamptz, :afterId::uuid))
            order by a.given_at, r.id limit :limit""";

    private final Jdbi jdbi;

    AnswerLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Referrals that still owe an answer due before an instant, the longest due first. */
    List<OwedAnswer> owed(Reach reach, Instant before, OwedAnswer.Position after, int limit) {
        return jdbi.withHandle(handle -> reach.bind(handle.createQuery(OWED.formatted(reach.condition())))
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("afterAt", at(after))
                .bind("afterId", id(after))
                .bind("limit", limit)
                .map(AnswerLists::line)
                .list());
    }

    /** Answers that were given and have reached nobody yet, the longest given first. */
    List<OwedAnswer> undelivered(Reach reach, OwedAnswer.Position after, int limit) {
        return jdbi.withHandle(handle -> reach.bind(handle.createQuery(UNDELIVERED.formatted(reach.condition())))
                .bind("afterAt", at(after))
                .bind("afterId", id(after))
                .bind("limit", limit)
                .map(AnswerLists::line)
                .list());
    }

    private static OffsetDateTime at(OwedAnswer.Position after) {
        return after == null ? null : after.at().atOffset(ZoneOffset.UTC);
    }

    private static UUID id(OwedAnswer.Position after) {
        return after == null ? null : after.id();
    }

    private static OwedAnswer line(ResultSet row, StatementContext context) throws SQLException {
        var givenAt = row.getObject("given_at", OffsetDateTime.class);
        return new OwedAnswer(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("status"),
                row.getString("area"),
                row.getString("team"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                givenAt == null ? null : givenAt.toInstant(),
                row.getBoolean("decided"));
    }
}
