package uk.earlyhelp.kit.audit.questions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.audit.Look;

/** The access audit as those may read it who are allowed to ask, newest first. */
@ApplicationScoped
class Looks {

    /** What the policy of the table asks for; {@code audit.read} was permitted before this transaction began. */
    private static final String AS_AUDITOR = "select set_config('early_help.reach', 'auditor', true)";

    /**
     * What is sealed is found by the sealer's index, the rest of the last second by looking through it: row security
     * lets no index answer whether a list contains an id.
     */
    private static final String AT_THESE = """
            \sand id in (
                select look from audit_about where about = any(:about)
                union all select id from access_audit, (
                        select era, to_tx from audit_seal order by number desc limit 1) newest
                    where access_audit.era = newest.era and tx >= to_tx and about && :about
                union all select id from access_audit where not exists (select from audit_seal) and about && :about)""";

    private static final String PAGE = """
            select id, at, subject, agency, roles, operation, purpose, outcome, marks, about, request_id
            from access_audit where true%s order by at desc, id desc limit :limit""";

    private final Jdbi jdbi;

    Looks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where a page ended. */
    record Position(Instant at, UUID id) {}

    List<Look> page(LookQuestion question, Position after, int limit) {
        return jdbi.withHandle(handle -> {
            handle.createQuery(AS_AUDITOR).mapTo(String.class).one();
            return page(handle, question, after, limit);
        });
    }

    private static List<Look> page(Handle handle, LookQuestion question, Position after, int limit) {
        return handle.createQuery(PAGE.formatted(conditions(question, after)))
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bindArray("about", UUID.class, question.about())
                .bindArray("marks", String.class, question.marks())
                .bind("subject", question.subject())
                .bind("from", time(question.from()))
                .bind("to", time(question.to()))
                .bind("at", after == null ? null : time(after.at()))
                .bind("id", after == null ? null : after.id())
                .bind("limit", limit)
                .map(Looks::look)
                .list();
    }

    /** Only those that matter, so that each question finds its index. */
    private static String conditions(LookQuestion question, Position after) {
        var sql = new StringBuilder();
        sql.append(question.about().isEmpty() ? "" : AT_THESE);
        sql.append(question.subject() == null ? "" : " and subject = :subject");
        sql.append(question.marks().isEmpty() ? "" : " and cardinality(marks) > 0 and marks && :marks::text[]");
        sql.append(question.from() == null ? "" : " and at >= :from");
        sql.append(question.to() == null ? "" : " and at < :to");
        sql.append(after == null ? "" : " and (at, id) < (:at, :id)");
        return sql.toString();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Look look(ResultSet row, StatementContext context) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("agency"),
                texts(row, "roles"),
                row.getString("operation"),
                row.getString("purpose"),
                row.getString("outcome"),
                texts(row, "marks"),
                List.of((UUID[]) row.getArray("about").getArray()),
                row.getObject("request_id", UUID.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
