package uk.earlyhelp.local.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

/** Each refusal has its own type, says what to do, is explained at its own address, and changes nothing. */
@ExtendWith(OnTheSystem.class)
class BadInputJourney {
    private final LocalSystem system;
    private final Person police;
    private String before;

    BadInputJourney(LocalSystem system) {
        this.system = system;
        police = Person.of(system, SampleUser.POLICE);
    }

    @BeforeEach
    void whatIsThere() {
        police.submits(Form.ofASchool(system));
        before = police.get("/referrals?limit=200").asString();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(police.get("/referrals?limit=200").asString()).isEqualTo(before);
    }

    @Test
    void nobodyEntersWithoutAToken() {
        var nobody = given().baseUri(police.address())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Form.ofASchool(system).toString())
                .post("/referrals");
        refused(nobody, 401, "not-authenticated");
    }

    @Test
    void tokenOfTheSamePersonForAnotherApplicationIsRefused() {
        var foreign = given().formParam("grant_type", "password")
                .formParam("client_id", "another-application")
                .formParam("username", SampleUser.POLICE.login())
                .formParam("password", SampleUser.PASSWORD)
                .post(system.settings().login().tokenAddress())
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");

        for (String claim : new String[] {"iss", "sub", "typ", "agency", "roles"}) {
            assertThat(claims(foreign).path(claim))
                    .isEqualTo(claims(police.token()).path(claim));
        }
        assertThat(claims(foreign).path("aud").asText()).isEqualTo("another-application");
        refused(Person.withToken(system, foreign).get("/referrals"), 401, "not-authenticated");
    }

    private static JsonNode claims(String token) {
        return Json.of(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    @Test
    void tokenThatSomebodyHasChangedIsRefused() {
        var parts = police.token().split("\\.");
        var school = Person.of(system, SampleUser.SCHOOL).token().split("\\.");
        var patched = parts[0] + "." + school[1] + "." + parts[2];
        refused(Person.withToken(system, patched).get("/referrals"), 401, "not-authenticated");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBodies")
    void bodyThatIsWrongIsRefused(String what, String body, int status, String type) {
        refused(police.create("/referrals", body), status, type);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                Arguments.of("ten megabytes", "\"" + "a".repeat(10_000_000) + "\"", 413, "body-too-large"),
                Arguments.of("deep nesting", "[".repeat(10_000), 400, "malformed-request"),
                Arguments.of("no JSON", "{\"referrer\":", 400, "malformed-request"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFields")
    void fieldThatIsWrongIsNamed(String pointer, Object value, int status, String type) {
        var refusal = police.create("/referrals", Form.ofASchool(system).with(pointer, value));
        refused(refusal, status, type);
        assertThat(refusal.jsonPath().<String>getList("errors.pointer")).containsExactly(pointer);
    }

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("/children/0/height", "tall", 400, "malformed-request"),
                Arguments.of("/children/0/dateOfBirth", "2016-02-30", 400, "malformed-request"),
                Arguments.of("/children/0/givenName", "Ma\u0000ya", 400, "malformed-request"),
                Arguments.of("/immediateSafety/concern", "perhaps", 400, "malformed-request"),
                Arguments.of("/concern", null, 422, "invalid-fields"),
                Arguments.of("/children/0/nhsNumber", "9434765918", 422, "invalid-fields"),
                Arguments.of("/children/0/upn", "B243278544154", 422, "invalid-fields"),
                Arguments.of("/address/postcode", "nowhere", 422, "invalid-fields"),
                Arguments.of("/needs/0", "a-pony", 422, "invalid-fields"));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var bornAndUnborn = Form.ofASchool(system)
                .with("/children/0/expectedDateOfDelivery", "2026-12-24")
                .without("/needs");
        var refusal = police.create("/referrals", bornAndUnborn);
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().<String>getList("errors.pointer"))
                .containsExactlyInAnyOrder("/children/0/expectedDateOfDelivery", "/children/0/sex", "/needs");
    }

    @Test
    void otherMediaTypeIsRefused() {
        var refusal = police.request()
                .contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("Please help.")
                .post("/referrals");
        refused(refusal, 415, "unsupported-media-type");
    }

    @Test
    void creatingNeedsAKeyOfItsOwn() {
        var form = Form.ofASchool(system);
        refused(police.request().body(form.toString()).post("/referrals"), 400, "idempotency-key-required");

        var key = UUID.randomUUID().toString();
        assertThat(police.create("/drafts", "{}", key).statusCode()).isEqualTo(201);
        refused(police.create("/drafts", "{\"concern\": \"Other\"}", key), 422, "idempotency-key-reused");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        var work = Casework.on(system, Person.of(system, SampleUser.SCHOOL).submits(Form.ofASchool(system)));
        var stale = work.etag();
        work.step("take", null);

        refused(work.worker().ifMatch(stale).post(work.path("put-back")), 412, "stale-version");
        refused(work.worker().request().post(work.path("put-back")), 428, "version-required");
        assertThat(work.triage().getString("status")).isEqualTo("in-triage");
    }

    @Test
    void pageOfAnotherCallerIsRefused() {
        police.submits(Form.ofASchool(system));
        before = police.get("/referrals?limit=200").asString();
        var cursor = police.reads("/referrals?limit=1").getString("next");
        assertThat(cursor).isNotEmpty();

        var thief = Person.of(system, SampleUser.SCHOOL2);
        refused(thief.get("/referrals?limit=1&cursor=" + cursor), 400, "invalid-cursor");
        assertThat(police.get("/referrals?limit=1&cursor=" + cursor).statusCode())
                .isEqualTo(200);
    }

    private void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("application/problem+json");
        var problem = response.jsonPath();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + type);
        assertThat(problem.getInt("status")).isEqualTo(status);
        var explained = given().baseUri(police.address()).get(problem.getString("type"));
        assertThat(explained.jsonPath().getString("title")).isEqualTo(problem.getString("title"));
    }
}
