package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ForumTest {

    private final Asker school = Asker.aSchool();
    private Casework work;
    private final Asker worker = Asker.aFrontDoorWorker();

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void referralIsHeldDiscussedAndThenDecided() {
        var forum = called();
        assertThat(hold(forum).jsonPath().getString("status")).isEqualTo("held-for-forum");
        var agenda = worker.get("/forums/" + forum).jsonPath();
        assertThat(agenda.getList("agenda.referralId"))
                .containsExactly(work.id().toString());
        assertThat(agenda.getString("agenda[0].question")).isEqualTo("Which team leads?");

        var recorded = record(forum, """
                {"referralId":"%s","conclusion":"recommended","recommended":"early-help-assessment",
                 "note":"The school knows them best."}""");

        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        assertThat(worker.get("/forums/" + forum).jsonPath().getString("agenda[0].outcome.recommended"))
                .isEqualTo("early-help-assessment");
        assertThat(work.decide(SampleDecision.toAssess()).statusCode()).isEqualTo(201);
    }

    @Test
    void referralStandsOnAnAgendaOnlyOnce() {
        var forum = called();
        hold(forum);
        refused(hold(forum), 409, "already-on-the-agenda");
    }

    @Test
    void referralCanBeHeldForTheNextForum() {
        var first = called();
        hold(first);
        assertThat(hold(called()).statusCode()).isEqualTo(200);
    }

    @Test
    void outcomeIsRecordedOnceAndOnlyForTheAgenda() {
        var forum = called();
        var outcome = "{\"referralId\":\"%s\",\"conclusion\":\"more-information\",\"note\":\"Ask the GP.\"}";
        refused(record(forum, outcome), 409, "not-on-the-agenda");
        hold(forum);
        assertThat(record(forum, outcome).statusCode()).isEqualTo(201);
        refused(record(forum, outcome), 409, "outcome-already-recorded");
    }

    @Test
    void outcomeIsRecordedOnlyWhileTheReferralWaitsForItsDecision() {
        var forum = called();
        var outcome = "{\"referralId\":\"%s\",\"conclusion\":\"more-information\",\"note\":\"Ask the GP.\"}";
        hold(forum);
        work.decide(SampleDecision.toAssess());
        refused(record(forum, outcome), 409, "already-decided");

        aReferralComesIn();
        hold(forum);
        work.withdraw(school);
        refused(record(forum, outcome), 409, "referral-withdrawn");
        assertThat(worker.get("/forums/" + forum).jsonPath().getList("agenda.outcome"))
                .containsOnlyNulls();
    }

    @Test
    void retriedHoldGetsTheSameAnswerAndOneWithoutAKeyIsRefused() {
        var body = "{\"forumId\":\"" + called() + "\",\"question\":\"Which team leads?\"}";
        var etag = work.etag();
        refused(worker.ifMatch(etag).body(body).post(work.path("hold")), 400, "idempotency-key-required");
        var key = UUID.randomUUID().toString();
        var first = work.step("hold", body, etag, key);
        var second = work.step("hold", body, etag, key);
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(work.etag());
    }

    @Test
    void recommendationAndConclusionBelongTogether() {
        var forum = called();
        hold(forum);
        refused(
                record(forum, "{\"referralId\":\"%s\",\"conclusion\":\"recommended\",\"note\":\"Yes.\"}"),
                422,
                "invalid-fields");
    }

    @Test
    void unknownForumIsNamedAsTheFieldThatIsWrong() {
        var refusal = hold(UUID.randomUUID());
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/forumId");
        assertThat(work.triage().getString("status")).isEqualTo("received");
    }

    @Test
    void forumIsCalledBeforeItIsHeld() {
        var refusal = call(Instant.now().minusSeconds(60));
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().getString("errors[0].pointer")).isEqualTo("/heldAt");
    }

    @Test
    void forumIsForAnAreaThatExists() {
        var future = Instant.now().plus(3, ChronoUnit.DAYS);
        assertThat(worker.create("/forums", body(future, "chester")).statusCode())
                .isEqualTo(201);
        var refusal = worker.create("/forums", body(Instant.now().minusSeconds(60), "atlantis"));
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().<String>getList("errors.pointer")).containsExactly("/heldAt", "/area");
        assertThat(refusal.jsonPath().<String>getList("errors.code")).containsExactly("in-the-past", "unknown-code");
    }

    @Test
    void forumsAreListedTheLatestFirst() {
        var later =
                call(Instant.now().plus(300 * 365, ChronoUnit.DAYS)).jsonPath().getString("id");
        var first = worker.get("/forums?limit=1").jsonPath();
        assertThat(first.getList("items.id")).containsExactly(later);
        called();
        assertThat(worker.get("/forums?limit=1").jsonPath().getString("next")).isNotNull();
    }

    @Test
    void forumsAreForWorkersOnly() {
        refused(school.get("/forums"), 403, "not-permitted");
        refused(school.get("/forums/" + called()), 403, "not-permitted");
        refused(school.create("/forums", "{}"), 403, "not-permitted");
        refused(worker.get("/forums/" + UUID.randomUUID()), 404, "not-found");
        refused(worker.post("/forums", body(Instant.now().plusSeconds(60))), 400, "idempotency-key-required");
    }

    private UUID called() {
        return call(Instant.now().plus(3, ChronoUnit.DAYS))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private Response call(Instant heldAt) {
        return worker.create("/forums", body(heldAt));
    }

    private static String body(Instant heldAt, String area) {
        return "{\"name\":\"Forum\",\"heldAt\":\"" + heldAt + "\",\"area\":\"" + area + "\"}";
    }

    private static String body(Instant heldAt) {
        return "{\"name\":\"Chester forum\",\"heldAt\":\"" + heldAt + "\"}";
    }

    private Response hold(UUID forum) {
        return work.step("hold", "{\"forumId\":\"" + forum + "\",\"question\":\"Which team leads?\"}");
    }

    private Response record(UUID forum, String outcome) {
        return worker.create("/forums/" + forum + "/outcomes", outcome.formatted(work.id()));
    }

    private static void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }
}
