package uk.earlyhelp.kit.audit.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Seals everything that is finished, in the connection's transaction; whoever calls must be the only one. */
final class Sealing {

    private final Connection connection;
    private final Seals seals;
    private final Unsealed unsealed;
    private final Clock clock;

    Sealing(Connection connection, Clock clock) {
        this.connection = connection;
        this.seals = new Seals(connection);
        this.unsealed = new Unsealed(connection);
        this.clock = clock;
    }

    /** The newest seal afterwards; empty while nothing was ever recorded. */
    Optional<Seal> run() throws SQLException {
        var horizon = Horizon.now(connection);
        var newest = seals.newest().orElse(null);
        if (newest == null || newest.block().era() != horizon.era()) {
            for (var block : unsealed.ofOtherEras(horizon.era())) {
                newest = seal(newest, block);
            }
        }
        long from = seals.endOf(horizon.era());
        for (var block = unsealed.next(horizon, from);
                block.isPresent();
                block = unsealed.next(horizon, newest.block().toTx())) {
            newest = seal(newest, block.orElseThrow());
        }
        return Optional.ofNullable(newest);
    }

    private Seal seal(Seal newest, Block block) throws SQLException {
        var seal = Seal.after(newest, block, Content.of(connection, block), now());
        seals.add(seal);
        return seal;
    }

    /** What PostgreSQL keeps of an instant. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
