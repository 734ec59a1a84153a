package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.earlyhelp.kit.audit.seal.Finding.Kind;

/**
 * Checks the whole chain against the records, in one snapshot, so that the system may go on meanwhile.
 *
 * <p>The connection must see all records and all seals: as {@code system}, or as an administrator.
 */
public final class ChainCheck {

    private static final int AT_ONCE = 1_000;

    private final Connection connection;
    private final Optional<Tip> known;
    private final Map<Long, Long> endOfEra = new HashMap<>();
    private Seal last;
    private long rows;

    private ChainCheck(Connection connection, Optional<Tip> known) {
        this.connection = connection;
        this.known = known;
    }

    /**
     * @param known a tip that was kept elsewhere: without one, a chain that was cut or written anew as a whole looks
     *     sound
     */
    public static ChainReport of(Connection connection, Optional<Tip> known) throws SQLException {
        connection.setAutoCommit(false);
        try (var begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
            return new ChainCheck(connection, known).report();
        } finally {
            connection.rollback();
        }
    }

    private ChainReport report() throws SQLException {
        var broken = broken();
        var unsealed = unsealed();
        if (broken.isEmpty()) {
            broken = missingTip().or(() -> outside(unsealed));
        }
        var tip = Optional.ofNullable(last).map(Seal::tip);
        return new ChainReport(tip.map(Tip::number).orElse(0L), rows, unsealed.young, tip, broken);
    }

    private Optional<Finding> broken() throws SQLException {
        var seals = new Seals(connection);
        List<Seal> some;
        do {
            some = seals.after(last == null ? 0 : last.number(), AT_ONCE);
            for (var seal : some) {
                var finding = follows(seal).or(() -> asKnown(seal));
                if (finding.isEmpty()) {
                    finding = compare(seal, Content.of(connection, seal.block()));
                }
                if (finding.isPresent()) {
                    return finding;
                }
                passed(seal);
            }
        } while (!some.isEmpty());
        return Optional.empty();
    }

    private void passed(Seal seal) {
        endOfEra.put(seal.block().era(), seal.block().toTx());
        rows += seal.content().rows();
        last = seal;
    }

    private Optional<Finding> follows(Seal seal) {
        long number = last == null ? 1 : last.number() + 1;
        if (seal.number() != number) {
            return found(number, Kind.SEAL_REMOVED, "seal %d is missing".formatted(number));
        }
        if (!seal.isIntact()) {
            return found(number, Kind.SEAL_CHANGED, "the seal's hash is not that of what it says");
        }
        if (!seal.previous().equals(last == null ? Seal.NOTHING_BEFORE : last.hash())) {
            return found(number, Kind.SEAL_CHANGED, "the seal does not follow from the one before");
        }
        if (seal.block().fromTx() != endOfEra.getOrDefault(seal.block().era(), 0L)) {
            return found(number, Kind.SEAL_CHANGED, "the seal does not begin where the one before ended");
        }
        return Optional.empty();
    }

    private Optional<Finding> asKnown(Seal seal) {
        return known.filter(tip -> tip.number() == seal.number() && !tip.hash().equals(seal.hash()))
                .flatMap(tip -> found(tip.number(), Kind.SEAL_CHANGED, "the seal is not the one that was kept"));
    }

    private static Optional<Finding> compare(Seal seal, Content found) {
        var sealed = seal.content();
        if (sealed.equals(found)) {
            return Optional.empty();
        }
        var kind = found.rows() < sealed.rows()
                ? Kind.ROW_REMOVED
                : found.rows() > sealed.rows() ? Kind.ROW_ADDED : Kind.ROW_CHANGED;
        return found(
                seal.number(),
                kind,
                "%d records were sealed %s and %d are there (transactions %d to %d)"
                        .formatted(
                                sealed.rows(),
                                seal.sealedAt(),
                                found.rows(),
                                seal.block().fromTx(),
                                seal.block().toTx()));
    }

    private Optional<Finding> missingTip() {
        long newest = last == null ? 0 : last.number();
        return known.filter(tip -> tip.number() > newest)
                .flatMap(tip -> found(newest + 1, Kind.SEAL_REMOVED, "the chain ends before seal " + tip.number()));
    }

    /** Records that no seal covers: young ones of the present era, and others that cannot have come by themselves. */
    private record Uncovered(long young, long others) {}

    private Uncovered unsealed() throws SQLException {
        long present = Horizon.now(connection).era();
        try (var query = connection.prepareStatement("""
                select count(*) filter (where era = ? and tx >= ?), count(*) from access_audit""")) {
            query.setLong(1, present);
            query.setLong(2, endOfEra.getOrDefault(present, 0L));
            var row = query.executeQuery();
            row.next();
            return new Uncovered(row.getLong(1), row.getLong(2) - row.getLong(1) - rows);
        }
    }

    private static Optional<Finding> outside(Uncovered uncovered) {
        return uncovered.others == 0
                ? Optional.empty()
                : found(0, Kind.ROW_ADDED, "%d records stand where no seal can cover them".formatted(uncovered.others));
    }

    private static Optional<Finding> found(long block, Kind kind, String detail) {
        return Optional.of(new Finding(block, kind, detail));
    }
}
