package uk.earlyhelp.referral.places.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Tokens;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PlacesResourceTest {
    private final String token = Tokens.of("referrer", "school-8962001");

    private Response read(String path) {
        return given().auth().oauth2(token).get(path);
    }

    private Response find(String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/places/lookups");
    }

    @Test
    void aPostcodeFindsItsPlace() {
        Response answer = find("{\"postcode\":\"ch15ab\",\"on\":\"2026-11-02\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).isEqualTo("""
                        {"result":"known","on":"2026-11-02","policyVersion":"cwac-2024.1","pilotReading":"either",\
                        "place":{"area":"chester","district":"chester","centre":"blacon","team":"chester-early-help",\
                        "rural":false,"parish":null,"pilotArea":"chester","foundBy":"address","pilotBy":"address"}}""");
    }

    @Test
    void aSchoolFindsItsPlaceToday() {
        Response answer = find("{\"school\":\"8962001\"}");

        assertThat(answer.jsonPath().getString("place.centre")).isEqualTo("blacon");
        assertThat(answer.jsonPath().getString("place.foundBy")).isEqualTo("school");
        assertThat(answer.jsonPath().getString("on")).isNotNull();
    }

    @Test
    void aPlaceAcrossTheBorderNamesTheOtherAuthority() {
        Response answer = find("{\"postcode\":\"CH5 2AB\"}");

        assertThat(answer.jsonPath().getString("result")).isEqualTo("elsewhere");
        assertThat(answer.jsonPath().getString("elsewhere.agency")).isEqualTo("authority-flintshire");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"postcode\":\"EC1A 1BB\"} | not-in-any-list", "{} | nothing-given"})
    void anUnknownPlaceIsAnAnswer(String body, String why) {
        Response answer = find(body);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("result")).isEqualTo("unknown");
        assertThat(answer.jsonPath().getString("unknown")).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"postcode\":\"Blacon\"}  | /postcode | invalid-postcode",
                "{\"school\":\"St Werstan\"} | /school   | pattern"
            })
    void aWrongValueIsRefusedWithTheFieldNamed(String body, String pointer, String code) {
        Response answer = find(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"postcode\":           |             ",
                "{\"town\":\"Chester\"}   | unknown-field",
                "{\"postcode\":15}       | wrong-type   ",
                "{\"on\":\"31/02/2026\"}  | wrong-type   "
            })
    void whatCannotBeReadIsRefused(String body, String code) {
        Response answer = find(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void pilotAreasCarryTheirDatesAndSources() {
        Response answer = read("/areas");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("pilotAreas.code", String.class))
                .containsExactly("chester", "winsford", "ellesmere-port", "northwich");
        assertThat(answer.jsonPath().getString("pilotAreas[0].from")).isEqualTo("2024-06-01");
        assertThat(answer.jsonPath().getList("pilotAreas[0].sources", String.class))
                .contains("R181", "R182");
        assertThat(answer.jsonPath().getString("authority")).isEqualTo("E06000050");
    }

    @Test
    void schoolsNameTheirCentreAndAreAgencies() {
        assertThat(read("/schools").jsonPath().getString("items.find { it.code == '8962001' }.centre"))
                .isEqualTo("blacon");
        assertThat(read("/agencies").jsonPath().getString("items.find { it.code == 'school-8962001' }.source"))
                .isEqualTo("2A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/areas", "/schools", "/agencies", "/codes", "/codes/needs", "/policy"})
    void withoutATokenNothingIsShown(String path) {
        assertThat(given().get(path).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/areas", "/schools", "/agencies", "/codes", "/codes/needs", "/policy"})
    void aRoleThatNobodyKnowsIsRefused(String path) {
        String stranger = Tokens.of("gardener", "school-8962001");
        assertThat(given().auth().oauth2(stranger).get(path).statusCode()).isEqualTo(403);
    }
}
