package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain as it is stored. */
record Seals(Connection connection) {

    private static final String SELECT =
            "select number, era, from_tx, to_tx, rows, content, previous, sealed_at, hash from audit_seal ";

    private static final String INSERT = """
            insert into audit_seal (number, era, from_tx, to_tx, rows, content, previous, sealed_at, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WHOSE_DATA = """
            insert into audit_about (about, at, look)
            select distinct unnest(about), at, id from access_audit where era = ? and tx >= ? and tx < ?
            on conflict do nothing""";

    Optional<Seal> newest() throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "order by number desc limit 1")) {
            return list(query.executeQuery()).stream().findFirst();
        }
    }

    List<Seal> after(long number, int limit) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "where number > ? order by number limit ?")) {
            query.setLong(1, number);
            query.setInt(2, limit);
            return list(query.executeQuery());
        }
    }

    /** The first transaction id of this era that no seal covers. */
    long endOf(long era) throws SQLException {
        try (var query = connection.prepareStatement("select max(to_tx) from audit_seal where era = ?")) {
            query.setLong(1, era);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    void add(Seal seal) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, seal.number());
            insert.setLong(2, seal.block().era());
            insert.setLong(3, seal.block().fromTx());
            insert.setLong(4, seal.block().toTx());
            insert.setLong(5, seal.content().rows());
            insert.setString(6, seal.content().hash());
            insert.setString(7, seal.previous());
            insert.setObject(8, seal.sealedAt().atOffset(ZoneOffset.UTC));
            insert.setString(9, seal.hash());
            insert.executeUpdate();
        }
        index(seal.block());
    }

    /** From now on the block is found by whose data it is about. */
    private void index(Block block) throws SQLException {
        try (var insert = connection.prepareStatement(WHOSE_DATA)) {
            insert.setLong(1, block.era());
            insert.setLong(2, block.fromTx());
            insert.setLong(3, block.toTx());
            insert.executeUpdate();
        }
    }

    private static List<Seal> list(ResultSet row) throws SQLException {
        var seals = new ArrayList<Seal>();
        while (row.next()) {
            seals.add(new Seal(
                    row.getLong("number"),
                    new Block(row.getLong("era"), row.getLong("from_tx"), row.getLong("to_tx")),
                    new Content(row.getLong("rows"), row.getString("content")),
                    row.getString("previous"),
                    row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                    row.getString("hash")));
        }
        return seals;
    }
}
