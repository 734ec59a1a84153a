package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.sql.JobLock;
import uk.earlyhelp.kit.sql.Json;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Everybody's drafts; each question names the author, so that nobody meets another's. */
@ApplicationScoped
class Drafts {

    private static final String INSERT =
            "insert into draft (id, author, created_at, changed_at, version, form) values (?, ?, ?, ?, 1, ?)";

    private static final String UPDATE =
            "update draft set form = ?, changed_at = ?, version = version + 1 where id = ?";

    private static final String PAGE = """
            select * from draft where author = :author and (:after::uuid is null or id < :after::uuid)
            order by id desc limit :limit""";

    private static final JobLock FORGETTING = new JobLock(7203374);

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final ReferralRows rows;

    Drafts(Jdbi jdbi, PendingWrites writes, ReferralRows rows) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.rows = rows;
    }

    void add(UUID id, String author, Instant at, ReferralForm form) {
        writes.add(INSERT, id, author, at, at, new Json(rows.text(form)));
    }

    /**
     * @throws Problem 404 when there is none, or when it is somebody else's
     */
    Draft find(UUID id, String author) {
        return find("select * from draft where id = :id and author = :author", id, author);
    }

    /** Held until the transaction ends. */
    Draft lock(UUID id, String author) {
        return find("select * from draft where id = :id and author = :author for update", id, author);
    }

    private Draft find(String sql, UUID id, String author) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .bind("author", author)
                        .map(this::draft)
                        .findOne())
                .orElseThrow(Problem::notFound);
    }

    /** The newest first. */
    List<Draft> page(String author, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("author", author)
                .bind("after", after)
                .bind("limit", limit)
                .map(this::draft)
                .list());
    }

    void replace(UUID id, Instant at, ReferralForm form) {
        writes.add(UPDATE, new Json(rows.text(form)), at, id);
    }

    void remove(UUID id) {
        writes.add("delete from draft where id = ?", id);
    }

    /** Those last changed before this moment; none while another instance is at it. */
    void forget(Instant lastChangedBefore) {
        jdbi.useHandle(handle -> {
            if (FORGETTING.taken(handle)) {
                handle.createUpdate("delete from draft where changed_at < ?")
                        .bind(0, lastChangedBefore.atOffset(ZoneOffset.UTC))
                        .execute();
            }
        });
    }

    private Draft draft(ResultSet row, StatementContext context) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                ReferralRows.instant(row, "created_at"),
                ReferralRows.instant(row, "changed_at"),
                row.getLong("version"),
                rows.form(row.getString("form")));
    }
}
