package uk.earlyhelp.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.earlyhelp.kit.rows.RowContext;

/** The one way to the database: no statement gets there before the context that decides which rows it sees. */
@ApplicationScoped
class Connections {

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry transaction;
    private final RowContext rows;

    Connections(
            DataSource dataSource,
            TransactionManager transactions,
            TransactionSynchronizationRegistry transaction,
            RowContext rows) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.transaction = transaction;
        this.rows = rows;
    }

    Connection open() throws SQLException {
        var connection = bare();
        try {
            rows.opening().send(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Uses the transaction's own, for whoever puts {@link RowContext#opening} before the statement. */
    void within(Sending work) throws SQLException {
        try (Connection connection = bare()) {
            work.on(connection);
        }
    }

    private Connection bare() throws SQLException {
        if (transaction.getTransactionKey() != null) {
            transaction.putResource(Connections.class, true);
        }
        return dataSource.getConnection();
    }

    /** Whether this transaction has not asked the database for anything yet. */
    boolean unused() {
        return transaction.getResource(Connections.class) == null;
    }

    /**
     * Uses one that the transaction does not hold: the database commits each text that it is sent, of a hundred
     * statements at most, as a whole or not at all. Only for the last thing that a transaction does.
     */
    void apart(Sending work) throws SQLException {
        Transaction current = suspend();
        try (Connection connection = dataSource.getConnection()) {
            work.on(connection);
        } finally {
            resume(current);
        }
    }

    /** What is done with a connection. */
    interface Sending {
        void on(Connection connection) throws SQLException;
    }

    private Transaction suspend() {
        try {
            return transactions.suspend();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void resume(Transaction current) {
        try {
            transactions.resume(current);
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException(e);
        }
    }
}
