package uk.earlyhelp.kit.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The context of a transaction as the head of its first statement, so that it costs no round trip of its own. */
public final class Opening {

    static final Opening NOTHING = new Opening(List.of());

    /** Local to the transaction: nothing stays behind on a connection that goes back to the pool. */
    private static final String SETTINGS = """
            select set_config('early_help.reach', ?, true), set_config('early_help.agency', ?, true),
                set_config('early_help.subject', ?, true)""";

    private final List<String> values;

    private Opening(List<String> values) {
        this.values = values;
    }

    static Opening with(RowSettings settings) {
        return new Opening(settings.values());
    }

    /** The statement with this before it. */
    public String before(String sql) {
        return values.isEmpty() ? sql : SETTINGS + ";\n" + sql;
    }

    /**
     * Binds what this put before the statement.
     *
     * @return the position of the statement's own first parameter, from 1
     */
    public int bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        return values.size() + 1;
    }

    /** Sends this alone, for whoever's first statement cannot carry it. */
    public void send(Connection connection) throws SQLException {
        if (values.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(SETTINGS)) {
            bind(statement);
            statement.execute();
        }
    }
}
