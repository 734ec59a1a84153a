package uk.earlyhelp.kit.rows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;

/**
 * What the service does in nobody's name: relaying, forgetting, watching deadlines, applying other services' events.
 * Always a transaction of its own, so that no caller's can come to see more on the way.
 */
@ApplicationScoped
public class SystemWork {

    private final TransactionSynchronizationRegistry transaction;

    SystemWork(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            transaction.putResource(SystemWork.class, true);
            return work.call();
        });
    }
}
