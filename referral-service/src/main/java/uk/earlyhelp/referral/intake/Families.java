package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.sql.PendingWrites;

/** The family ids. Whoever publishes an event of a family holds its row first, so that its events keep their order. */
@ApplicationScoped
public class Families {

    private static final String INSERT = "insert into family (id, created_at) values (?, ?)";

    /** In the order of the ids, so that two transactions never wait for each other. */
    private static final String LOCK = "select id from family where id = any(:ids) order by id for update";

    private final Jdbi jdbi;
    private final PendingWrites writes;

    Families(Jdbi jdbi, PendingWrites writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    /** A family that nobody else can know yet, and that needs no lock for that reason. */
    void add(UUID id, Instant at) {
        writes.add(INSERT, id, at);
    }

    /** Holds these families until the transaction ends, and tells which of them exist. */
    public Set<UUID> lock(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(LOCK)
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(UUID.class)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }
}
