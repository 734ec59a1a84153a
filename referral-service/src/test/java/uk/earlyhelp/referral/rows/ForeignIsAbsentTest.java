package uk.earlyhelp.referral.rows;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.walk.Operation;
import uk.earlyhelp.kit.ground.walk.Walk;
import uk.earlyhelp.referral.access.Roles;
import uk.earlyhelp.referral.ground.Asker;

/** Walks the whole API document; an operation that the scenery does not know fails the walk. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class ForeignIsAbsentTest {

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    private final Instant begin = Instant.now();

    /** Hundreds of referrals that still wait would push those of other tests from the first page of every list. */
    @AfterEach
    void leaveNothingThatWaits() {
        Database.run(
                "update referral set status = 'decided', answered_at = now() where received_at >= '" + begin + "'");
    }

    @Test
    void whatACallerMayNotSeeAnswersExactlyLikeWhatDoesNotExist() throws IOException {
        var scenery = new FrontDoorScenery(Roles.ALL).andNobody();
        var walk = new Walk(scenery);
        try (var hiding = new HiddenFamilies(scenery.familiesToHide())) {
            walk.through(operations());
        }

        System.out.printf(
                "The walk: %d operations, %d visitors, %d calls, %d leaks%n",
                operations().size(),
                scenery.visitors().size(),
                walk.calls(),
                walk.leaks().size());
        assertThat(walk.leaks()).isEmpty();
        assertThat(walk.ownAnswers())
                .as("own records are met by whoever may, so that a refusal means something")
                .containsOnlyKeys(200, 201, 204, 409);
    }

    @Test
    void theWalkNoticesWhatIsNotHidden() throws IOException {
        var walk = new Walk(new FrontDoorScenery(List.of(Roles.FRONT_DOOR))).through(operations());

        assertThat(walk.leaks())
                .anyMatch(leak -> leak.startsWith("front-door was shown") && leak.contains("GET /worklist"))
                .anyMatch(leak -> leak.startsWith("front-door was shown") && leak.contains("GET /answers"))
                .anyMatch(leak -> leak.startsWith("front-door was shown") && leak.contains("GET /unmet-needs"))
                .anyMatch(leak -> leak.startsWith("front-door was shown") && leak.contains("POST /referrals/search"))
                .anyMatch(leak -> leak.contains("HIDDEN PUT /referrals/"))
                .anyMatch(leak -> leak.contains("HIDDEN POST /forums/"));
    }

    @Test
    void somebodyElsesIdempotencyKeyIsAFreshOne() {
        var school = Asker.aSchool();
        school.create("/drafts", "{}", "the-same-key").then().statusCode(201);

        Asker.aSchool()
                .create("/drafts", "{\"concern\":\"Another form.\"}", "the-same-key")
                .then()
                .statusCode(201);
    }

    private List<Operation> operations() throws IOException {
        return Operation.of(new ObjectMapper()
                .readTree(given().port(management)
                        .queryParam("format", "json")
                        .get("/openapi")
                        .asString()));
    }
}
