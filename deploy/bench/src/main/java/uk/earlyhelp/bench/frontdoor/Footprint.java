package uk.earlyhelp.bench.frontdoor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows that one submission left in an otherwise empty database, table by table, as one prepared statement that
 * writes the same rows again. It is read from the database itself, so the ceiling always writes what the service writes.
 */
record Footprint(String sql, List<Value> values) {

    /** One value of a row; {@code unique} texts must differ from row to row. */
    record Value(Object sample, String type, boolean unique) {}

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r'
              and c.relname not in ('flyway_schema_history', 'policy_pack')
            order by (select count(*) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), c.relname""";

    private static final String COLUMNS = """
            select a.attname, t.typname,
                   t.typname = 'text' and exists (
                     select from pg_index i where i.indrelid = a.attrelid and i.indisunique
                       and a.attnum = any(i.indkey)) as is_unique
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
            order by a.attnum""";

    private record Column(String name, String type, boolean unique) {}

    static Footprint of(Connection database) throws SQLException {
        var statements = new ArrayList<String>();
        var values = new ArrayList<Value>();
        for (String table : tables(database)) {
            var columns = columns(database, table);
            var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            try (var rows = database.createStatement().executeQuery("select " + names + " from " + table)) {
                while (rows.next()) {
                    statements.add("insert into %s (%s) values (%s)".formatted(table, names, marks));
                    values.addAll(row(rows, columns));
                }
            }
        }
        return new Footprint(String.join(";\n", statements), values);
    }

    long rows() {
        return sql.lines().filter(line -> line.startsWith("insert")).count();
    }

    private static List<Value> row(ResultSet row, List<Column> columns) throws SQLException {
        var values = new ArrayList<Value>();
        for (Column column : columns) {
            values.add(new Value(row.getObject(column.name()), column.type(), column.unique()));
        }
        return values;
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = database.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static List<Column> columns(Connection database, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (PreparedStatement query = database.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getString(2), rows.getBoolean(3)));
                }
            }
        }
        return columns;
    }
}
