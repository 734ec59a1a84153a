package uk.earlyhelp.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class OldRecordsTest {

    private final String mine = UUID.randomUUID().toString();

    @Inject
    OldRecords records;

    @Test
    void aKeyIsKeptForSevenDays() {
        answered("old", "7 days 1 minute");
        answered("young", "6 days 23 hours");

        records.forget();

        assertThat(Database.rows("select key from idempotency where caller = ?", mine))
                .extracting("key")
                .containsExactly("young");
    }

    @Test
    void anAppliedEventIsKeptForNinetyDays() {
        applied("90 days 1 minute");
        applied("89 days");

        records.forget();

        assertThat(Database.count("inbox where listener = ?", mine)).isOne();
    }

    @Test
    void whileAnotherInstanceDoesItThisOneDoesNot() throws SQLException {
        answered("old", "8 days");

        forgetWhileSomebodyHolds(7203373);

        assertThat(Database.count("idempotency where caller = ?", mine)).isOne();
    }

    @Test
    void anotherJobIsNoReasonToWait() throws SQLException {
        answered("old", "8 days");

        forgetWhileSomebodyHolds(7203371, 7203372, 7203374);

        assertThat(Database.count("idempotency where caller = ?", mine)).isZero();
    }

    private void forgetWhileSomebodyHolds(long... keys) throws SQLException {
        try (var other = Database.connect();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            for (long key : keys) {
                lock.execute("select pg_advisory_xact_lock(" + key + ")");
            }

            records.forget();
            other.rollback();
        }
    }

    private void answered(String key, String ago) {
        Database.run("insert into idempotency (caller, key, fingerprint, status, answered_at) values ('" + mine + "', '"
                + key + "', '', 201, now() - interval '" + ago + "')");
    }

    private void applied(String ago) {
        Database.run("insert into inbox (listener, event_id, applied_at) values ('" + mine + "', gen_random_uuid(), "
                + "now() - interval '" + ago + "')");
    }
}
