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

/** Missed deadlines that nobody was told of yet. */
@ApplicationScoped
class OverdueReferrals {

    private static final String MISSED = """
            with missed as (
                select r.id, r.family_id, r.area, 'decision' as kind, r.decision_due_at as due_at
                from referral r
                where r.status in ('received', 'in-triage', 'waiting-for-referrer', 'held-for-forum')
                  and r.decision_due_at < :now
                union all
                select r.id, r.family_id, r.area, 'response', coalesce(a.due_at, r.answer_due_at)
                from referral r
                left join answer a on a.referral_id = r.id and a.replaced_at is null and a.given_at is null
                where r.answered_at is null and coalesce(a.due_at, r.answer_due_at) < :now
            )
            select m.* from missed m
            where (:referral::uuid is null or m.id = :referral)
              and not exists (select 1 from overdue_announcement o
                              where o.referral_id = m.id and o.kind = m.kind and o.due_at = m.due_at)
            order by m.due_at, m.id, m.kind limit :limit""";

    private final Jdbi jdbi;
    private final PendingWrites writes;

    OverdueReferrals(Jdbi jdbi, PendingWrites writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    /** The longest missed first. */
    List<Overdue> missed(Instant now, int limit) {
        return missed(now, null, limit);
    }

    List<Overdue> missedBy(UUID referralId, Instant now) {
        return missed(now, referralId, Overdue.Kind.values().length);
    }

    private List<Overdue> missed(Instant now, UUID referralId, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(MISSED)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("referral", referralId)
                .bind("limit", limit)
                .map(OverdueReferrals::overdue)
                .list());
    }

    /** Holds the referral until the transaction ends, and tells its family, which is then the one to lock. */
    UUID lock(UUID referralId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select family_id from referral where id = :referral for update")
                        .bind("referral", referralId)
                        .mapTo(UUID.class)
                        .one());
    }

    void announced(Overdue overdue, Instant now) {
        writes.add(
                "insert into overdue_announcement (referral_id, kind, due_at, announced_at) values (?, ?, ?, ?)",
                overdue.referralId(),
                overdue.kind().code(),
                overdue.dueAt(),
                now);
    }

    /** Makes this instance the one that announces until the transaction ends; false when another one is. */
    boolean claimed() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(7203372)")
                .mapTo(Boolean.class)
                .one());
    }

    private static Overdue overdue(ResultSet row, StatementContext context) throws SQLException {
        return new Overdue(
                row.getObject("id", UUID.class),
                row.getObject("family_id", UUID.class),
                row.getString("area"),
                Overdue.Kind.of(row.getString("kind")),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
