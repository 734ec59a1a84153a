package uk.earlyhelp.local.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.PostgresSettings;
import uk.earlyhelp.local.settings.ServiceSettings;

/** A database and two roles for each service: the owner migrates, the application owns nothing. */
public record Databases(PostgresSettings postgres) {

    public void prepare(Iterable<ServiceSettings> services) {
        try (Connection admin = DriverManager.getConnection(
                postgres.url("postgres"),
                postgres.admin(),
                postgres.adminPassword().orElse(""))) {
            for (ServiceSettings each : services) {
                prepare(admin, each.service().database());
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The databases cannot be prepared: "
                            + e.getMessage().lines().findFirst().orElse("") + ".",
                    e);
        }
    }

    private void prepare(Connection admin, String database) throws SQLException {
        role(admin, database + "_owner", postgres.ownerPassword());
        role(admin, database + "_app", postgres.applicationPassword());
        if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            execute(admin, "GRANT %1$s_owner TO CURRENT_USER".formatted(database));
            execute(admin, "CREATE DATABASE %1$s OWNER %1$s_owner".formatted(database));
            execute(admin, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
            execute(admin, "GRANT CONNECT ON DATABASE %1$s TO %1$s_app".formatted(database));
        }
    }

    private static void role(Connection admin, String name, String password) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            execute(
                    admin,
                    "CREATE ROLE %s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '%s'"
                            .formatted(name, password.replace("'", "''")));
        }
    }

    private static boolean exists(Connection admin, String question, String name) throws SQLException {
        try (var statement = admin.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection admin, String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
