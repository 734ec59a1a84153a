package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;

/** A database with an access audit of its own, so that what a test breaks is nobody else's. */
final class AuditDatabase implements AutoCloseable {

    private final String name = "audit_" + UUID.randomUUID().toString().replace("-", "");
    private final String address = Ground.database().replace("/ground?", "/" + name + "?");

    AuditDatabase() {
        Database.run("create database " + name);
        Flyway.configure()
                .dataSource(address, "postgres", "")
                .locations("db/kit")
                .placeholders(Map.of("app_role", "app"))
                .load()
                .migrate();
    }

    /** As the superuser, whom nothing in the database holds back. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(address);
    }

    void run(String statement) throws SQLException {
        try (var connection = connect();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    /** One transaction with so many records. */
    void record(int rows) throws SQLException {
        run(insert(rows));
    }

    static String insert(int rows) {
        return """
                insert into access_audit
                    (id, at, subject, agency, roles, operation, purpose, outcome, about, request_id)
                select gen_random_uuid(), now(), 'somebody', 'an agency', '{reader}', 'note.read', 'direct-support',
                    'answered', array[gen_random_uuid()], gen_random_uuid()
                from generate_series(1, %d)""".formatted(rows);
    }

    Optional<Seal> seal() throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var newest = new Sealing(connection, Clock.systemUTC()).run();
            connection.commit();
            return newest;
        }
    }

    /** Records and seals, so that there is another block. */
    Seal block(int rows) throws SQLException {
        record(rows);
        return seal().orElseThrow();
    }

    ChainReport check() throws SQLException {
        return check(Optional.empty());
    }

    ChainReport check(Optional<Tip> known) throws SQLException {
        try (var connection = connect()) {
            return ChainCheck.of(connection, known);
        }
    }

    @Override
    public void close() {
        Database.run("drop database " + name + " with (force)");
    }
}
