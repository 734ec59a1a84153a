package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts what no seal covers yet into blocks. */
record Unsealed(Connection connection) {

    /** So many records that sorting them needs no disk, and so few that a seal is made every second under load. */
    private static final int MOST_ROWS = 10_000;

    private static final String PORTION = """
            select count(*), max(tx) from (
                select tx from access_audit where era = ? and tx >= ? and tx < ? order by tx limit ?) portion""";

    /** The next block of the present era that holds anything. */
    Optional<Block> next(Horizon horizon, long from) throws SQLException {
        try (var query = connection.prepareStatement(PORTION)) {
            query.setLong(1, horizon.era());
            query.setLong(2, from);
            query.setLong(3, horizon.tx());
            query.setInt(4, MOST_ROWS);
            var row = query.executeQuery();
            row.next();
            long rows = row.getLong(1);
            // the last transaction of a full portion may have more records, and they all belong to it
            long to = rows < MOST_ROWS ? horizon.tx() : row.getLong(2) + 1;
            return rows == 0 ? Optional.empty() : Optional.of(new Block(horizon.era(), from, to));
        }
    }

    /**
     * What was recorded in other clusters and moved here by a restore before it was sealed. No transaction of theirs can
     * run here, so each block reaches to the last that there is.
     */
    List<Block> ofOtherEras(long present) throws SQLException {
        var blocks = new ArrayList<Block>();
        try (var query = connection.prepareStatement("""
                select a.era, coalesce(s.to_tx, 0), max(a.tx) + 1 from access_audit a
                left join (select era, max(to_tx) as to_tx from audit_seal group by era) s on s.era = a.era
                where a.era <> ? and a.tx >= coalesce(s.to_tx, 0) group by a.era, s.to_tx order by a.era""")) {
            query.setLong(1, present);
            var row = query.executeQuery();
            while (row.next()) {
                blocks.add(new Block(row.getLong(1), row.getLong(2), row.getLong(3)));
            }
        }
        return blocks;
    }
}
