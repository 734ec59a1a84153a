package uk.earlyhelp.bench.frontdoor;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import uk.earlyhelp.bench.load.Worker;

/** The bare ceiling: the same rows, one prepared statement, one round trip, committed as durably. */
final class CeilingClient implements Worker {

    private final Connection connection;
    private final Footprint footprint;
    private final PreparedStatement statement;

    CeilingClient(Connection connection, Footprint footprint) {
        this.connection = connection;
        this.footprint = footprint;
        try {
            this.statement = connection.prepareStatement(footprint.sql());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void once() throws SQLException {
        Map<UUID, UUID> fresh = new HashMap<>();
        int position = 1;
        for (Footprint.Value value : footprint.values()) {
            bind(position++, value, fresh);
        }
        statement.execute();
    }

    private void bind(int position, Footprint.Value value, Map<UUID, UUID> fresh) throws SQLException {
        switch (value.sample()) {
            case null -> statement.setNull(position, Types.NULL);
            case UUID id -> statement.setObject(position, fresh(fresh, id));
            case Array many when value.type().equals("_uuid") -> statement.setArray(position, ids(many, fresh));
            case String text when value.unique() -> statement.setString(position, another(text));
            default -> statement.setObject(position, value.sample());
        }
    }

    /** Version 7 like the service's own, so that both indexes grow at the same end. */
    private static UUID fresh(Map<UUID, UUID> fresh, UUID sample) {
        return fresh.computeIfAbsent(sample, old -> {
            long high = System.currentTimeMillis() << 16
                    | 0x7000
                    | ThreadLocalRandom.current().nextInt(0x1000);
            long low = ThreadLocalRandom.current().nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        });
    }

    private Array ids(Array sample, Map<UUID, UUID> fresh) throws SQLException {
        var ids = Arrays.stream((Object[]) sample.getArray())
                .map(id -> fresh(fresh, (UUID) id))
                .toArray();
        return connection.createArrayOf("uuid", ids);
    }

    /** As long as the sample, and different each time. */
    private static String another(String sample) {
        var random = ThreadLocalRandom.current();
        return sample.chars()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? hex(random.nextInt(16)) : Character.toString(c))
                .reduce("", String::concat);
    }

    private static String hex(int digit) {
        return Integer.toHexString(digit).toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
