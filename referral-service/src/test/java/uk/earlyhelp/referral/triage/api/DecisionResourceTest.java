package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class DecisionResourceTest {

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void decisionWithoutAnAnswerOwesOne() {
        var decided = work.decide(SampleDecision.toAssess());
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
        assertThat(decided.header("ETag")).isEqualTo("\"2\"");
        assertThat(decided.jsonPath().getString("answer")).isEqualTo("owed");
        assertThat(decided.jsonPath().getString("outcome")).isEqualTo("early-help-assessment");
        assertThat(decided.jsonPath().getBoolean("ehaRequired")).isTrue();
        assertThat(work.triage().getString("status")).isEqualTo("decided");
    }

    @Test
    void decisionCanCarryItsAnswer() {
        var decided = work.decide(SampleDecision.toAssess().answered());
        assertThat(decided.jsonPath().getString("answer")).isEqualTo("given");
        assertThat(work.triage().getString("status")).isEqualTo("answered");
    }

    @Test
    void decisionKeepsAllThatItRestsOn() {
        work.decide(SampleDecision.toAssess());
        var decision = decisions().jsonPath();
        assertThat(decision.getBoolean("[0].inForce")).isTrue();
        assertThat(decision.getString("[0].levelOfNeed")).isEqualTo("partnership-plus");
        assertThat(decision.getString("[0].decidedBy")).isEqualTo("front-door@council-frontdoor");
        assertThat(decision.getString("[0].decidedFor")).isEqualTo("council-frontdoor");
        assertThat(decision.getString("[0].familyPart.extent")).isEqualTo("took-part");
        assertThat(decision.getString("[0].ehaComputed.finding")).isEqualTo("required");
        assertThat(decision.getString("[0].policyVersion")).startsWith("cwac-2024");
        assertThat(decision.getString("[0].facts.children[0].dateOfBirth")).isEqualTo("2016-03-04");
        assertThat(decision.getString("[0].nextSteps[0].by")).isEqualTo("2026-12-01");
    }

    @Test
    void laterDecisionSupersedesTheEarlierOneWhichStays() {
        var first = work.decide(SampleDecision.toAssess().answered()).jsonPath();
        var second = work.decide(SampleDecision.to("step-up-to-social-care")
                .with("levelOfNeed", "statutory")
                .withoutAssessment());

        assertThat(second.jsonPath().getString("supersedes")).isEqualTo(first.getString("id"));
        assertThat(second.jsonPath().getString("answer")).isEqualTo("owed");
        var decisions = decisions().jsonPath();
        assertThat(decisions.<Boolean>getList("inForce")).containsExactly(true, false);
        assertThat(decisions.<String>getList("outcome"))
                .containsExactly("step-up-to-social-care", "early-help-assessment");
        assertThat(work.triage().getString("status")).isEqualTo("decided");
    }

    @Test
    void retryGetsTheSameAnswerAndDecidesOnce() {
        var key = UUID.randomUUID().toString();
        var etag = work.etag();
        var first = work.decide(SampleDecision.toAssess(), etag, key);
        var second = work.decide(SampleDecision.toAssess(), etag, key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(decisions().jsonPath().getList("id")).hasSize(1);
    }

    @Test
    void withdrawnReferralCannotBeDecided() {
        work.withdraw(school);
        refused(work.decide(SampleDecision.toAssess()), 409, "referral-withdrawn");
    }

    @Test
    void decisionNeedsAKeyAVersionAndTheLatestOne() {
        var body = SampleDecision.toAssess().json();
        refused(
                work.worker().ifMatch("\"1\"").body(body).post(work.path("decisions")),
                400,
                "idempotency-key-required");
        refused(work.worker().create(work.path("decisions"), body), 428, "version-required");
        refused(work.decide(SampleDecision.toAssess(), "\"7\"", "k" + UUID.randomUUID()), 412, "stale-version");
        assertThat(decisions().jsonPath().getList("")).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnceAndNothingIsSaved() {
        var bare = SampleDecision.to("programme")
                .without("levelOfNeed")
                .without("destination")
                .without("reasons")
                .without("familyPart")
                .without("nextSteps");
        var refusal = work.decide(bare);
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().<String>getList("errors.pointer"))
                .containsExactly("/levelOfNeed", "/reasons", "/familyPart", "/destination", "/nextSteps");
        assertThat(work.triage().getString("status")).isEqualTo("received");
    }

    @Test
    void decidingAgainstTheComputedAssessmentNeedsAReason() {
        var against = SampleDecision.to("information-and-advice").with("ehaRequired", false);
        var refusal = work.decide(against);
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().getString("errors[0].code")).isEqualTo("reason-required");
        assertThat(work.decide(against.withoutAssessment()).statusCode()).isEqualTo(201);
    }

    @Test
    void disabledChildOutsideTheTeamsCriteriaIsNeverSentAwayWithNothing() {
        var disabled = Casework.on(aSchoolReferral().with("/children/0/outsideDisabilityTeamCriteria", "yes"), school);
        var refusal = disabled.decide(SampleDecision.to("no-further-action").withoutAssessment());
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().getString("errors[0].code")).isEqualTo("refused-by-rule");
        assertThat(refusal.jsonPath().getString("errors[0].message")).contains("R101");
        assertThat(disabled.decide(SampleDecision.to("step-up-to-social-care").withoutAssessment())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void workerCanCorrectAFact() {
        var alone = SampleDecision.to("universal-or-single-agency")
                .with("facts", Map.of("agenciesInvolved", 1, "singleServiceCanMeetNeeds", "yes"));
        var decided = work.decide(alone);
        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(201);
        assertThat(decided.jsonPath().getBoolean("ehaRequired")).isFalse();
        assertThat(decisions().jsonPath().getInt("[0].facts.agenciesInvolved")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\":\"nothing-at-all\"}",
                "{\"outcome\":7}",
                "{\"outcome\":\"programme\",\"score\":3}",
                "{\"outcome\":",
                "[]"
            })
    void bodyThatCannotBeReadIsRefused(String body) {
        var refusal = work.worker()
                .ifMatch("\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(work.path("decisions"));
        refused(refusal, 400, "malformed-request");
    }

    @Test
    void unknownLevelAndUnknownChildAndUnknownNeedAreNamed() {
        var refusal = work.decide(SampleDecision.toAssess()
                .with("levelOfNeed", "level-9")
                .with("facts", Map.of("children", List.of(Map.of("number", 4, "send", "yes")))));
        assertThat(refusal.jsonPath().<String>getList("errors.code")).containsExactly("unknown-code", "no-such-child");
        var unknownNeed = work.decide(SampleDecision.toAssess()
                .with("unmetNeeds", List.of(Map.of("need", "a-pony", "missing", "no-such-service"))));
        refused(unknownNeed, 422, "invalid-fields");
        assertThat(unknownNeed.jsonPath().getString("errors[0].pointer")).isEqualTo("/unmetNeeds/0/need");
    }

    @Test
    void ruleOfADepartureIsNeverFreeTextBecauseItIsToldToTheWorld() {
        var refusal = work.decide(SampleDecision.toAssess()
                .with("departures", List.of(Map.of("rule", "Aoife told me so", "reason", "She did."))));
        refused(refusal, 422, "invalid-fields");
        assertThat(refusal.jsonPath().<String>getList("errors.pointer")).containsExactly("/departures/0/rule");
        assertThat(refusal.jsonPath().<String>getList("errors.code")).containsExactly("unknown-code");
        assertThat(decisions().jsonPath().getList("")).isEmpty();
    }

    @Test
    void decisionsAreForWorkersOnly() {
        refused(school.get(work.path("decisions")), 403, "not-permitted");
        refused(
                school.ifMatch("\"1\"")
                        .header("Idempotency-Key", "k")
                        .body(SampleDecision.toAssess().json())
                        .post(work.path("decisions")),
                403,
                "not-permitted");
        refused(work.worker().get("/referrals/" + UUID.randomUUID() + "/decisions"), 404, "not-found");
    }

    private Response decisions() {
        return work.worker().get(work.path("decisions"));
    }

    private static void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }
}
