package uk.earlyhelp.kit.ground;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The test database as its superuser sees it: a look behind the application's back, or a stick in its wheels. */
public final class Database {

    private Database() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(Ground.database());
    }

    public static void run(String statement) {
        try (var connection = connect();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    public static long count(String fromWhere, Object... parameters) {
        return (Long) rows("select count(*) as n from " + fromWhere, parameters)
                .getFirst()
                .get("n");
    }

    public static List<Map<String, Object>> rows(String query, Object... parameters) {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<Map<String, Object>> read(java.sql.ResultSet result) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        var columns = result.getMetaData();
        while (result.next()) {
            var row = new HashMap<String, Object>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                var value = result.getObject(i);
                row.put(
                        columns.getColumnLabel(i),
                        value instanceof java.sql.Array array ? List.of((Object[]) array.getArray()) : value);
            }
            rows.add(row);
        }
        return rows;
    }
}
