package uk.earlyhelp.kit.rows;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import uk.earlyhelp.kit.caller.CurrentCaller;

/**
 * Tells the database once in each transaction whose it is: the current caller's, or the service's own
 * ({@link SystemWork}). Outside a transaction and without either it says nothing, and nothing is to be seen.
 */
@ApplicationScoped
public class RowContext {

    private final TransactionSynchronizationRegistry transaction;
    private final RowScope scope;
    private final CurrentCaller callers;

    RowContext(TransactionSynchronizationRegistry transaction, RowScope scope, CurrentCaller callers) {
        this.transaction = transaction;
        this.scope = scope;
        this.callers = callers;
    }

    /** What goes before the next statement of this transaction; whoever asks must send it. */
    public Opening opening() {
        if (transaction.getTransactionKey() == null || transaction.getResource(RowContext.class) != null) {
            return Opening.NOTHING;
        }
        var settings = settings();
        settings.ifPresent(sent -> transaction.putResource(RowContext.class, sent));
        return settings.map(Opening::with).orElse(Opening.NOTHING);
    }

    private Optional<RowSettings> settings() {
        if (transaction.getResource(SystemWork.class) != null) {
            return Optional.of(RowSettings.SYSTEM);
        }
        // a thread of the service's own has no request, and so nobody who asks
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest ? callers.known().map(scope::of) : Optional.empty();
    }
}
