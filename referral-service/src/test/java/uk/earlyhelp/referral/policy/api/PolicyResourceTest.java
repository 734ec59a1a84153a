package uk.earlyhelp.referral.policy.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Tokens;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PolicyResourceTest {
    private final String token = Tokens.of("family", "family");

    private JsonPath read(String path) {
        return given().auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void thePolicyInForceIsReadableByEverybody() {
        JsonPath policy = read("/policy");

        assertThat(policy.getString("version")).isEqualTo("cwac-2024.1");
        assertThat(policy.getList("levels.code", String.class)).contains("partnership-plus");
        assertThat(policy.getInt("timeLimits.decision.workingDays")).isEqualTo(1);
        assertThat(policy.getString("timeLimits.officeHours.zone")).isEqualTo("Europe/London");
        assertThat(policy.getList("ages.extendedFor", String.class))
                .containsExactlyInAnyOrder("send", "disability", "care-leaver");
        assertThat(policy.getList("prompts.find { it.name == 'under-one' }.sources", String.class))
                .containsExactly("R062");
        assertThat(policy.getList("outcomes.find { it.code == 'programme' }.requires", String.class))
                .contains("programme", "family-part");
    }

    @Test
    void everyListCanBeRead() {
        for (String name : read("/codes").getList("lists.name", String.class)) {
            assertThat(read("/codes/" + name).getList("codes.code")).isNotEmpty();
        }
    }

    @Test
    void aListThatDoesNotExistIsNotFound() {
        var answer = given().auth().oauth2(token).get("/codes/shoe-sizes");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/not-found");
    }
}
