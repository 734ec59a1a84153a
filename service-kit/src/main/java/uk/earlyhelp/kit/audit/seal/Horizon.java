package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far the present cluster's transactions are finished.
 *
 * @param era the cluster's system identifier
 * @param tx every transaction with a smaller id is over, and visible if it was committed
 */
record Horizon(long era, long tx) {

    private static final String NOW = """
            select (pg_control_system()).system_identifier, pg_snapshot_xmin(pg_current_snapshot())::text::bigint""";

    static Horizon now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(NOW)) {
            var row = query.executeQuery();
            row.next();
            return new Horizon(row.getLong(1), row.getLong(2));
        }
    }
}
