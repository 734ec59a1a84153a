package uk.earlyhelp.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/** How Java values travel into PostgreSQL parameters. */
final class SqlValues {

    private SqlValues() {}

    static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, Types.NULL);
            case Instant instant -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
            case Json json -> statement.setObject(position, json.text(), Types.OTHER);
            case Collection<?> none when none.isEmpty() -> statement.setObject(position, "{}", Types.OTHER);
            case Collection<?> many -> statement.setArray(position, array(statement, many));
            default -> statement.setObject(position, value);
        }
    }

    private static java.sql.Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        boolean ids = many.stream().anyMatch(UUID.class::isInstance);
        return statement.getConnection().createArrayOf(ids ? "uuid" : "text", many.toArray());
    }
}
