package uk.earlyhelp.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.rows.RowContext;
import uk.earlyhelp.kit.sql.Connections;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.kit.sql.SqlFailed;

/** Keeps each caller's answers by key. The lock comes first, so that the look sees what its last holder committed. */
@ApplicationScoped
class RememberedAnswers {

    private static final String LOCK_THEN_LOOK = """
            select pg_try_advisory_xact_lock(hashtextextended(?, 7));
            select fingerprint, status, location, etag, body from idempotency where caller = ? and key = ?""";

    private static final String INSERT = """
            insert into idempotency (caller, key, fingerprint, status, location, etag, body, answered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connections connections;
    private final RowContext rows;
    private final PendingWrites writes;
    private final Clock clock;

    RememberedAnswers(Connections connections, RowContext rows, PendingWrites writes, Clock clock) {
        this.connections = connections;
        this.rows = rows;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Holds the key until the transaction ends.
     *
     * @throws Problem 409 when another request holds it
     */
    Optional<RememberedAnswer> claim(Caller caller, IdempotencyKey key) {
        // mostly the first statement of its transaction: the context travels with it
        var opening = rows.opening();
        try (Connection connection = connections.bare();
                PreparedStatement statement = connection.prepareStatement(opening.before(LOCK_THEN_LOOK))) {
            int first = opening.bind(statement);
            statement.setString(first, caller.subject() + " " + key.value());
            statement.setString(first + 1, caller.subject());
            statement.setString(first + 2, key.value());
            statement.execute();
            opening.passOver(statement);
            mustHold(statement.getResultSet());
            statement.getMoreResults();
            var row = statement.getResultSet();
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    void keep(Caller caller, IdempotencyKey key, RememberedAnswer answer) {
        writes.add(
                INSERT,
                caller.subject(),
                key.value(),
                answer.fingerprint(),
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                clock.instant());
    }

    private static void mustHold(ResultSet lock) throws SQLException {
        lock.next();
        if (!lock.getBoolean(1)) {
            throw new Problem(KitProblem.REQUEST_STILL_RUNNING, KitProblem.REQUEST_STILL_RUNNING.advice());
        }
    }

    private static RememberedAnswer read(ResultSet row) throws SQLException {
        return new RememberedAnswer(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("body"));
    }
}
