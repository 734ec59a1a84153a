package uk.earlyhelp.bench.frontdoor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.earlyhelp.bench.BenchGround;
import uk.earlyhelp.local.settings.Settings;

/**
 * Row-level security and the access audit, taken away and put back to see what they cost. Only the administrator of a
 * database that is thrown away can do that: the service has no such switch.
 */
final class Net {

    private static final String GUARDED = """
            select relname from pg_class where relnamespace = 'public'::regnamespace
            and relkind in ('r', 'p') and relrowsecurity""";

    private final Settings settings;
    private final String database;
    private final List<String> tables = new ArrayList<>();

    Net(Settings settings, String database) throws SQLException {
        this.settings = settings;
        this.database = database;
        try (var connection = BenchGround.database(settings, database);
                var guarded = connection.createStatement().executeQuery(GUARDED)) {
            while (guarded.next()) {
                tables.add(guarded.getString(1));
            }
        }
    }

    void takeAway() throws SQLException {
        set("disable", "create rule unrecorded as on insert to access_audit do instead nothing");
    }

    void putBack() throws SQLException {
        set("enable", "drop rule unrecorded on access_audit");
    }

    private void set(String security, String audit) throws SQLException {
        try (Connection connection = BenchGround.database(settings, database);
                var statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("alter table %s %s row level security".formatted(table, security));
            }
            statement.execute(audit);
        }
    }
}
