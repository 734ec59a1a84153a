package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.RequestId;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.sql.PendingWrites;

/**
 * Records every look: who, whose data, what, when. The row is written in the transaction of the read or the change;
 * when it cannot be written, the transaction fails and the caller gets 503 instead of the data.
 */
@ApplicationScoped
public class AccessAudit {

    private static final String INSERT = """
            insert into access_audit (id, at, subject, agency, roles, operation, outcome, about, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final PendingWrites writes;
    private final Clock clock;
    private final RequestId requestId;

    AccessAudit(PendingWrites writes, Clock clock, RequestId requestId) {
        this.writes = writes;
        this.clock = clock;
        this.requestId = requestId;
    }

    /**
     * @param operation the name that the endpoint declares in {@code @Needs}
     * @param about whose data, each record in a list by its id; may be empty for an empty list
     */
    public void looked(Caller caller, String operation, Collection<UUID> about) {
        add(caller, operation, "answered", about);
    }

    void refused(Caller caller, String operation, String outcome, Collection<UUID> about) {
        add(caller, operation, outcome, about);
    }

    private void add(Caller caller, String operation, String outcome, Collection<UUID> about) {
        writes.add(
                INSERT,
                Ids.next(),
                clock.instant(),
                caller.subject(),
                caller.agency(),
                caller.roles().stream().sorted().toList(),
                operation,
                outcome,
                about.toArray(UUID[]::new),
                requestId.value());
    }
}
