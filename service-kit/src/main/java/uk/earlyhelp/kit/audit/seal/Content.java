package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * What stands in a block: how many records, and their hash in the order of their ids.
 *
 * @param hash 64 hexadecimal digits
 */
record Content(long rows, String hash) {

    private static final String ROWS = """
            select id, era, tx, at, subject, agency, roles, operation, purpose, outcome, marks, about, request_id
            from access_audit where era = ? and tx >= ? and tx < ? order by id""";

    private static final int AT_ONCE = 1_000;

    /** Reads the block row by row; the connection must not commit by itself, or all rows would come at once. */
    static Content of(Connection connection, Block block) throws SQLException {
        try (var query = connection.prepareStatement(ROWS)) {
            query.setFetchSize(AT_ONCE);
            query.setLong(1, block.era());
            query.setLong(2, block.fromTx());
            query.setLong(3, block.toTx());
            return read(query.executeQuery());
        }
    }

    private static Content read(ResultSet row) throws SQLException {
        var rendering = new Rendering();
        long rows = 0;
        for (; row.next(); rows++) {
            rendering
                    .add(row.getString("id"))
                    .add(row.getLong("era"))
                    .add(row.getLong("tx"))
                    .add(row.getObject("at", OffsetDateTime.class).toInstant())
                    .add(row.getString("subject"))
                    .add(row.getString("agency"))
                    .addAll(list(row, "roles"))
                    .add(row.getString("operation"))
                    .add(row.getString("purpose"))
                    .add(row.getString("outcome"))
                    .addAll(list(row, "marks"))
                    .addAll(list(row, "about"))
                    .add(row.getString("request_id"));
        }
        return new Content(rows, rendering.hash());
    }

    private static Object[] list(ResultSet row, String column) throws SQLException {
        return (Object[]) row.getArray(column).getArray();
    }
}
