package uk.earlyhelp.kit.web;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away, full or shutting down from a mistake of ours. */
final class Outage {

    /** SQLSTATE classes: connection, resources, operator intervention, transaction rollback, not in state. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "40", "55");

    private Outage() {}

    static boolean behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (behind(suppressed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException
                || state == null
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
