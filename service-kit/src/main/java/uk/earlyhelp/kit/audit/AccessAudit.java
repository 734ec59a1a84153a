package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.AskedFor;
import uk.earlyhelp.kit.access.Purpose;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.RequestId;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.sql.PendingWrites;

/**
 * Records every look: who, whose data, what, why, when. The row is written in the transaction of the read or the
 * change; when it cannot be written, the transaction fails and the caller gets 503 instead of the data.
 */
@ApplicationScoped
public class AccessAudit {

    private final PendingWrites writes;
    private final LooksOfTransaction looks;
    private final Clock clock;
    private final RequestId requestId;
    private final AskedFor asked;
    private final AccessPolicy policy;
    private final Recorded recorded;

    AccessAudit(
            PendingWrites writes,
            LooksOfTransaction looks,
            Clock clock,
            RequestId requestId,
            AskedFor asked,
            AccessPolicy policy,
            Recorded recorded) {
        this.writes = writes;
        this.looks = looks;
        this.clock = clock;
        this.requestId = requestId;
        this.asked = asked;
        this.policy = policy;
        this.recorded = recorded;
    }

    /**
     * @param operation the name that the endpoint declares in {@code @Needs}
     * @param about whose data, each record in a list by its id; may be empty for an empty list
     */
    public void looked(Caller caller, String operation, Collection<UUID> about) {
        looks.add(about);
        add(look(caller, operation, Look.ANSWERED, looks.marks(), about));
    }

    /** The same answer again for a repeated request: it shows what the first one showed. */
    public void lookedAgain(Caller caller, Collection<UUID> about) {
        looked(caller, asked.operation().orElseThrow(), about);
    }

    /** Marks every look that this transaction records from here on. */
    public void mark(Mark mark) {
        looks.mark(mark);
    }

    /** Whose data this transaction has recorded so far. */
    public List<UUID> about() {
        return looks.about();
    }

    Look refusal(Caller caller, String operation, String outcome, Collection<UUID> about) {
        return look(caller, operation, outcome, List.of(), about);
    }

    private void add(Look look) {
        writes.add(Look.INSERT, look.values());
        recorded.now();
    }

    private Look look(Caller caller, String operation, String outcome, List<String> marks, Collection<UUID> about) {
        return new Look(
                Ids.next(),
                clock.instant(),
                caller.subject(),
                caller.agency(),
                caller.roles().stream().sorted().toList(),
                operation,
                purpose(operation).code(),
                outcome,
                marks,
                about.stream().distinct().toList(),
                requestId.value());
    }

    private Purpose purpose(String operation) {
        return asked.purpose().orElseGet(() -> policy.purpose(operation));
    }
}
