package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.referral.access.Reach;

/** All meetings of the allocation forum, with their agendas. */
@ApplicationScoped
public class Forums {

    private static final String AGENDA = """
            select i.*, r.reference from forum_item i join referral r on r.id = i.referral_id
            where i.forum_id = :forum and %s order by i.added_at, i.referral_id""";

    private static final String PAGE = """
            select * from forum
            where :afterAt::timestamptz is null or (held_at, id) < (:afterAt::timestamptz, :afterId::uuid)
            order by held_at desc, id desc limit :limit""";

    private static final String RECORD = """
            update forum_item set conclusion = ?, recommended = ?, note = ?, recorded_by = ?, recorded_at = ?
            where forum_id = ? and referral_id = ?""";

    private final Jdbi jdbi;
    private final PendingWrites writes;

    Forums(Jdbi jdbi, PendingWrites writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    /** Where a page of forums ended. */
    record Position(Instant heldAt, UUID id) {}

    void add(Forum forum) {
        writes.add(
                "insert into forum (id, name, held_at, area, version) values (?, ?, ?, ?, ?)",
                forum.id(),
                forum.name(),
                forum.heldAt(),
                forum.area(),
                forum.version());
    }

    /** With the part of its agenda that is within reach. */
    Optional<Forum> find(UUID id, Reach reach) {
        return find("select * from forum where id = :id", id, reach);
    }

    /** Nobody else changes its agenda until the transaction ends. */
    Optional<Forum> lock(UUID id, Reach reach) {
        return find("select * from forum where id = :id for update", id, reach);
    }

    private Optional<Forum> find(String sql, UUID id, Reach reach) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map(Forums::head)
                .findOne()
                .map(head -> head.with(agenda(id, reach))));
    }

    /** Without agendas, the latest first. */
    List<Forum> page(Position after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("afterAt", after == null ? null : after.heldAt().atOffset(ZoneOffset.UTC))
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit)
                .map(Forums::head)
                .list());
    }

    void add(Forum forum, UUID referralId, String question, Instant now) {
        writes.add(
                "insert into forum_item (forum_id, referral_id, question, added_at) values (?, ?, ?, ?)",
                forum.id(),
                referralId,
                question,
                now);
        changed(forum);
    }

    void record(Forum forum, UUID referralId, Forum.Recorded outcome) {
        writes.add(
                RECORD,
                outcome.conclusion().code(),
                outcome.recommended() == null ? null : outcome.recommended().code(),
                outcome.note(),
                outcome.recordedBy(),
                outcome.recordedAt(),
                forum.id(),
                referralId);
        changed(forum);
    }

    private void changed(Forum forum) {
        writes.add("update forum set version = version + 1 where id = ?", forum.id());
    }

    private List<Forum.Item> agenda(UUID forumId, Reach reach) {
        return jdbi.withHandle(handle -> reach.bind(handle.createQuery(AGENDA.formatted(reach.condition())))
                .bind("forum", forumId)
                .map(Forums::item)
                .list());
    }

    private static Forum head(ResultSet row, StatementContext context) throws SQLException {
        return new Forum(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("held_at", OffsetDateTime.class).toInstant(),
                row.getString("area"),
                List.of(),
                row.getLong("version"));
    }

    private static Forum.Item item(ResultSet row, StatementContext context) throws SQLException {
        return new Forum.Item(
                row.getObject("referral_id", UUID.class),
                row.getString("reference"),
                row.getString("question"),
                recorded(row));
    }

    private static Forum.Recorded recorded(ResultSet row) throws SQLException {
        var conclusion = row.getString("conclusion");
        if (conclusion == null) {
            return null;
        }
        var recommended = row.getString("recommended");
        return new Forum.Recorded(
                Forum.Conclusion.of(conclusion),
                recommended == null ? null : OutcomeCode.of(recommended),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
