package uk.earlyhelp.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class LockingTest {

    @Inject
    Referrals referrals;

    @Inject
    SystemWork system;

    private final Asker school = Asker.aSchool();

    @Test
    void whoWaitedForAReferralThatWasLinkedHoldsItsNewFamily() throws Exception {
        var referral = Casework.on(aSchoolReferral(), school);
        var known = Casework.on(aSchoolReferral(), school).family();
        try (var linking = connection();
                var looking = connection()) {
            linking.setAutoCommit(false);
            execute(linking, "select 1 from family where id = '" + referral.family() + "' for update");
            execute(linking, "update referral set family_id = '" + known + "' where id = '" + referral.id() + "'");

            var held = CompletableFuture.supplyAsync(
                    () -> system.call(() -> locked(referral.id()).equals(known) && isHeld(looking, known)));
            await().atMost(Duration.ofSeconds(10)).until(() -> somebodyWaits(looking));
            linking.commit();

            assertThat(held.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private UUID locked(UUID referral) {
        return referrals.lock(referral, new Reach.Everything()).familyId();
    }

    private static boolean isHeld(Connection looking, UUID family) throws SQLException {
        return !execute(looking, "select 1 from family where id = '" + family + "' for update skip locked");
    }

    private static boolean somebodyWaits(Connection looking) throws SQLException {
        return execute(looking, "select 1 from pg_stat_activity where usename = 'app' and wait_event_type = 'Lock'");
    }

    /** True when there is a row. */
    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return !statement.execute(sql) || statement.getResultSet().next();
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(Ground.database());
    }
}
