package uk.earlyhelp.local.settings;

import java.util.Optional;

/**
 * The database server: ours on a local port, or somebody else's at an address without a database name.
 *
 * @param external for example {@code jdbc:postgresql://db.example.org:5432}, empty when we start our own
 * @param adminPassword of the role that may create roles and databases; empty when an external server is prepared
 *     already
 */
public record PostgresSettings(
        int port,
        Optional<String> external,
        String admin,
        Optional<String> adminPassword,
        String ownerPassword,
        String applicationPassword) {

    private static final String SAMPLE_PASSWORD = "early-help";

    static PostgresSettings from(Variables variables) {
        return new PostgresSettings(
                variables.port("EH_POSTGRES_PORT", 15432),
                variables.text("EH_POSTGRES_URL"),
                variables.text("EH_POSTGRES_ADMIN", "postgres"),
                variables.text("EH_POSTGRES_ADMIN_PASSWORD"),
                variables.text("EH_POSTGRES_OWNER_PASSWORD", SAMPLE_PASSWORD),
                variables.text("EH_POSTGRES_APP_PASSWORD", SAMPLE_PASSWORD));
    }

    /** The JDBC address of a database on this server. */
    public String url(String database) {
        return external.orElse("jdbc:postgresql://127.0.0.1:" + port).replaceAll("/+$", "") + "/" + database;
    }

    /** An external server without an administrator's password is left as we find it. */
    public boolean mayPrepare() {
        return external.isEmpty() || adminPassword.isPresent();
    }
}
