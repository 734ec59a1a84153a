package uk.earlyhelp.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.earlyhelp.kit.rows.Opening;
import uk.earlyhelp.kit.rows.RowContext;

/**
 * Collects the writes of the current transaction and sends them in one round trip just before it commits.
 *
 * <p>A front door that writes its record, its audit row, its outbox row and its idempotency row one after the other
 * spends most of its time waiting for the network. The order of the statements is kept. When nothing else has used the
 * database in this transaction, they are the whole of it: then begin, writes and commit are that one round trip.
 */
@ApplicationScoped
public class PendingWrites {

    /** With more statements the driver reads answers in between, and that would commit what it has sent so far. */
    private static final int IN_ONE_TEXT = 100;

    private final Connections connections;
    private final RowContext rows;
    private final TransactionSynchronizationRegistry transaction;

    PendingWrites(Connections connections, RowContext rows, TransactionSynchronizationRegistry transaction) {
        this.connections = connections;
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * Adds one statement with {@code ?} for each parameter.
     *
     * @throws IllegalStateException when no transaction is active: such a write would be lost
     */
    public void add(String sql, Object... parameters) {
        current().statements.add(new Statement(sql, parameters));
    }

    /** Sends what has been collected so far, for a use case that must read its own writes. */
    public void flush() {
        current().flush();
    }

    private Collected current() {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("A write needs a transaction");
        }
        if (transaction.getResource(PendingWrites.class) instanceof Collected collected) {
            return collected;
        }
        var collected = new Collected();
        transaction.putResource(PendingWrites.class, collected);
        transaction.registerInterposedSynchronization(collected);
        return collected;
    }

    private record Statement(String sql, Object[] parameters) {}

    private final class Collected implements Synchronization {

        private final List<Statement> statements = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            send(connections.unused() && statements.size() <= IN_ONE_TEXT);
        }

        @Override
        public void afterCompletion(int status) {
            // nothing to clean up: the registry forgets this with its transaction
        }

        void flush() {
            send(false);
        }

        private void send(boolean asTheWholeTransaction) {
            if (statements.isEmpty()) {
                return;
            }
            var opening = rows.opening();
            try {
                if (asTheWholeTransaction) {
                    connections.apart(connection -> execute(connection, opening));
                } else {
                    connections.within(connection -> execute(connection, opening));
                }
            } catch (SQLException e) {
                throw new SqlFailed(e);
            }
            statements.clear();
        }

        private void execute(Connection connection, Opening opening) throws SQLException {
            var sql = String.join(";\n", statements.stream().map(Statement::sql).toList());
            try (PreparedStatement together = connection.prepareStatement(opening.before(sql))) {
                bind(together, opening.bind(together));
                together.execute();
            }
        }

        private void bind(PreparedStatement together, int first) throws SQLException {
            int position = first;
            for (Statement statement : statements) {
                for (Object parameter : statement.parameters()) {
                    SqlValues.bind(together, position++, parameter);
                }
            }
        }
    }
}
