package uk.earlyhelp.referral.triage.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class TriageStepsTest {

    private static final String QUESTION = "{\"text\":\"Has the school nurse seen her?\"}";

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void workerTakesAReferralAndPutsItBack() {
        var taken = work.step("take", null);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.jsonPath().getString("status")).isEqualTo("in-triage");
        assertThat(taken.jsonPath().getString("takenBy")).isEqualTo("front-door@council-frontdoor");
        assertThat(taken.header("ETag")).isEqualTo("\"2\"");

        var back = work.step("put-back", null);
        assertThat(back.jsonPath().getString("status")).isEqualTo("received");
        assertThat(back.jsonPath().getString("takenBy")).isNull();
    }

    @Test
    void whatSomebodyElseHasTakenCannotBeTaken() {
        work.step("take", null);
        var other = new Casework(Asker.of("manager", "council-frontdoor"), work.id());
        refused(other.step("take", null), 409, "already-taken");
    }

    @Test
    void whatNobodyHasTakenCannotBePutBack() {
        refused(work.step("put-back", null), 409, "not-taken");
    }

    @Test
    void referrerReadsTheQuestionAndItsAnswerBringsTheReferralBack() {
        work.step("take", null);
        assertThat(work.step("questions", QUESTION).jsonPath().getString("status"))
                .isEqualTo("waiting-for-referrer");
        assertThat(school.get("/referrals/" + work.id()).asString()).contains("Has the school nurse seen her?");

        var told = school.create(work.path("information"), "{\"text\":\"Yes, in October.\"}");

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(work.triage().getString("status")).isEqualTo("in-triage");
    }

    @Test
    void retriedQuestionIsAskedOnceAndOneWithoutAKeyIsRefused() {
        var etag = work.etag();
        refused(
                work.worker().ifMatch(etag).body(QUESTION).post(work.path("questions")),
                400,
                "idempotency-key-required");
        var key = UUID.randomUUID().toString();
        var first = work.step("questions", QUESTION, etag, key);
        var second = work.step("questions", QUESTION, etag, key);
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(work.etag());
        assertThat(school.get("/referrals/" + work.id()).jsonPath().getList("questions.text"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "put-back"})
    void stepWithoutAVersionIsRefused(String step) {
        refused(work.worker().request().post(work.path(step)), 428, "version-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "put-back"})
    void stepOnAnOldVersionIsRefused(String step) {
        refused(work.worker().ifMatch("\"9\"").post(work.path(step)), 412, "stale-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":\"  \"}", "{\"text\":null}"})
    void questionNeedsSomeText(String body) {
        var refusal = work.step("questions", body);
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"to\":\"b\"}",
                "{\"text\":7}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\"",
                "[]"
            })
    void questionThatCannotBeReadIsRefused(String body) {
        refused(work.step("questions", body), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "put-back", "questions", "hold"})
    void referrerMayNotDoTheWorkOfTheFrontDoor(String step) {
        refused(school.ifMatch("\"1\"").body(QUESTION).post(work.path(step)), 403, "not-permitted");
    }

    @Test
    void triageIsNotForReferrers() {
        refused(school.get(work.path("triage")), 403, "not-permitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "put-back"})
    void whatDoesNotExistIsNotFound(String step) {
        refused(work.worker().ifMatch("\"1\"").post("/referrals/" + UUID.randomUUID() + "/" + step), 404, "not-found");
        refused(work.worker().ifMatch("\"1\"").post("/referrals/no-id/" + step), 404, "not-found");
    }

    @Test
    void withdrawnReferralIsWorkedOnNoMore() {
        assertThat(work.withdraw(school).statusCode()).isEqualTo(204);
        refused(work.step("take", null), 409, "referral-withdrawn");
        refused(work.step("questions", QUESTION), 409, "referral-withdrawn");
    }

    @Test
    void nobodyWithoutATokenGetsIn() {
        refused(
                given().contentType(ContentType.JSON)
                        .header("If-Match", "\"1\"")
                        .post(work.path("take")),
                401,
                "not-authenticated");
    }

    private static void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }
}
