package uk.earlyhelp.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class OldDraftsTest {

    private final Asker school = Asker.aSchool();

    @Inject
    OldDrafts drafts;

    @Test
    void aDraftIsKeptForTwentyEightDaysAfterItsLastChange() {
        var old = lastChanged("28 days 1 minute");
        var young = lastChanged("27 days 23 hours");

        drafts.forget();

        assertThat(school.get("/drafts/" + old).statusCode()).isEqualTo(404);
        assertThat(school.get("/drafts/" + young).statusCode()).isEqualTo(200);
    }

    @Test
    void whileAnotherInstanceDoesItThisOneDoesNot() throws SQLException {
        var old = lastChanged("29 days");
        try (var other = Database.connect();
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("select pg_advisory_xact_lock(7203374)");

            drafts.forget();

            assertThat(school.get("/drafts/" + old).statusCode()).isEqualTo(200);
            other.rollback();
        }
    }

    private UUID lastChanged(String ago) {
        UUID id = school.create("/drafts", "{}").jsonPath().getUUID("id");
        Database.run("update draft set created_at = now() - interval '1 year', changed_at = now() - interval '" + ago
                + "' where id = '" + id + "'");
        return id;
    }
}
