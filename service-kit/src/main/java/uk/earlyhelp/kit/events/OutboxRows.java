package uk.earlyhelp.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The waiting events. There is no cursor: rows are found until they are deleted, so none can be skipped. */
@ApplicationScoped
class OutboxRows {

    private static final String WAITING = """
            select id, event_id, topic, type, key, occurred_at, payload
            from outbox where key <> all(:held) order by id limit :limit""";

    /** The deletion need not wait for the disk: if it is lost, the event is sent again and known by its id. */
    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(7203371) from set_config('synchronous_commit', 'off', true)""";

    private final Jdbi jdbi;

    OutboxRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes this instance the one active relay until the transaction ends; false when another one is. */
    boolean claimed() {
        return jdbi.withHandle(
                handle -> handle.createQuery(CLAIM).mapTo(Boolean.class).one());
    }

    List<OutboxRow> waiting(Collection<UUID> held, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(WAITING)
                .bindArray("held", UUID.class, held.toArray())
                .bind("limit", limit)
                .map((row, context) -> OutboxRow.read(row))
                .list());
    }

    void delete(List<Long> ids) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from outbox where id = any(:ids)")
                .bindArray("ids", Long.class, ids.toArray())
                .execute());
    }
}
