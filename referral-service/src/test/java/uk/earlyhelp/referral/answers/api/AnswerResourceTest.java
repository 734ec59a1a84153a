package uk.earlyhelp.referral.answers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class AnswerResourceTest {

    private final Jdbi behind = Jdbi.create(Ground.database());

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void referrerSeesTheReceiptAndWhatIsStillOwed() {
        var answer = read(school);
        assertThat(answer.getString("status")).isEqualTo("received");
        assertThat(answer.getString("state")).isEqualTo("owed");
        assertThat(answer.getString("reference")).startsWith("EH-");
        assertThat(answer.getString("answerDueAt")).isNotBlank();
        assertThat(answer.getString("answer")).isNull();
    }

    @Test
    void decisionIsToldInWordsForTheReferrerAndNothingElseOfIt() {
        work.decide(SampleDecision.toAssess().answered());
        var answer = read(school);
        assertThat(answer.getString("status")).isEqualTo("answered");
        assertThat(answer.getString("answer.text")).startsWith("An early help assessment will be made");
        assertThat(answer.getString("answer.nextSteps[0].what")).isEqualTo("Somebody rings the family.");
        assertThat(answer.prettify())
                .doesNotContain("SECRET", "partnership-plus", "prompts", "decidedBy", "front-door@", "Hussain");
    }

    @Test
    void wordsThatAreStillASuggestionAreNotShown() {
        work.decide(SampleDecision.toAssess());
        assertThat(read(school).getString("answer")).isNull();
        assertThat(read(school).getString("state")).isEqualTo("owed");
    }

    @Test
    void workerGivesTheAnswerInWordsOfTheirOwn() {
        work.decide(SampleDecision.toAssess());
        var given = work.giveAnswer("{\"toReferrer\":\"Please come on Monday.\",\"nextSteps\":[]}");
        assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
        assertThat(given.jsonPath().getString("state")).isEqualTo("given");
        assertThat(read(school).getString("answer.text")).isEqualTo("Please come on Monday.");
    }

    @Test
    void familyReadsPlainWords() {
        var family = Asker.aFamily();
        var own = Casework.on(aSchoolReferral().without("/referrer/source"), family);
        own.decide(SampleDecision.toAssess()
                .with("facts", Map.of("agenciesInvolved", 2))
                .answered());
        assertThat(family.get(own.path("answer")).jsonPath().getString("answer.text"))
                .startsWith("Somebody will sit down with you");
    }

    @Test
    void firstReadingByTheReferrerIsTheDelivery() {
        work.decide(SampleDecision.toAssess().answered());
        assertThat(read(work.worker()).getString("state")).isEqualTo("given");
        assertThat(read(school).getString("state")).isEqualTo("delivered");
        assertThat(read(school.colleague()).getString("answer.channel")).isEqualTo("portal");
        assertThat(deliveries()).isOne();
    }

    @Test
    void workerRecordsThatTheAnswerWasToldByTelephone() {
        work.decide(SampleDecision.toAssess().answered());
        var recorded = deliver("{\"channel\":\"phone\"}");
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
        assertThat(recorded.jsonPath().getString("state")).isEqualTo("delivered");
        assertThat(read(school).getString("answer.channel")).isEqualTo("phone");
    }

    @Test
    void deliveryThatCannotBeIsRefused() {
        refused(deliver("{\"channel\":\"phone\"}"), 409, "nothing-to-deliver");
        work.decide(SampleDecision.toAssess().answered());
        refused(deliver("{\"channel\":\"portal\"}"), 422, "invalid-fields");
        refused(
                deliver("{\"channel\":\"phone\",\"deliveredAt\":\""
                        + Instant.now().plusSeconds(600) + "\"}"),
                422,
                "invalid-fields");
        refused(deliver("{\"channel\":\"pigeon\"}"), 400, "malformed-request");
        refused(deliver("{}"), 422, "invalid-fields");
        var tooEarly = deliver(
                "{\"channel\":\"phone\",\"deliveredAt\":\"" + Instant.now().minusSeconds(600) + "\"}");
        refused(tooEarly, 422, "invalid-fields");
        assertThat(tooEarly.jsonPath().getString("errors[0].pointer")).isEqualTo("/deliveredAt");
        assertThat(deliveries()).isZero();
    }

    @Test
    void answerIsGivenOnceAndOnlyToADecision() {
        refused(work.giveAnswer("{}"), 409, "nothing-decided");
        work.decide(SampleDecision.toAssess());
        assertThat(work.giveAnswer("{}").statusCode()).isEqualTo(201);
        refused(work.giveAnswer("{}"), 409, "answer-already-given");
        refused(
                work.worker().ifMatch(work.etag()).body("{}").post(work.path("answer")),
                400,
                "idempotency-key-required");
    }

    @Test
    void withdrawalIsAnsweredByItself() {
        work.withdraw(school);
        var answer = read(school);
        assertThat(answer.getString("status")).isEqualTo("withdrawn");
        assertThat(answer.getString("state")).isEqualTo("delivered");
        assertThat(answer.getString("answer.text")).contains("withdrawn", answer.getString("reference"));
    }

    @Test
    void laterDecisionBringsALaterAnswer() {
        work.decide(SampleDecision.toAssess().answered());
        read(school);
        work.decide(SampleDecision.to("already-open").withoutAssessment());
        assertThat(read(school).getString("state")).isEqualTo("owed");
        work.giveAnswer("{}");
        assertThat(read(school).getString("answer.text")).startsWith("Somebody already works with this family");
    }

    @Test
    void outOfScopeIsAnsweredInWordsOfItsOwn() {
        var grown = Casework.on(
                aSchoolReferral()
                        .with("/children/0", Map.of("givenName", "Sam", "dateOfBirth", "2000-01-01", "send", "no"))
                        .without("/currentSupport"),
                school);
        grown.decide(SampleDecision.to("information-and-advice")
                .with("facts", Map.of("singleServiceCanMeetNeeds", "yes"))
                .answered());
        assertThat(school.get(grown.path("answer")).jsonPath().getString("answer.text"))
                .startsWith("Early help here is for");
    }

    @Test
    void answerOfAnotherAgencyDoesNotExist() {
        work.decide(SampleDecision.toAssess().answered());
        refused(Asker.aSchool().get(work.path("answer")), 404, "not-found");
        refused(Asker.aFamily().get(work.path("answer")), 404, "not-found");
        refused(school.get("/referrals/" + UUID.randomUUID() + "/answer"), 404, "not-found");
        refused(school.create(work.path("answer"), "{}"), 403, "not-permitted");
    }

    @Test
    void owedAnswersAreListedUntilTheyAreGiven() {
        assertThat(owed("owed")).contains(work.id().toString());
        assertThat(owed("overdue")).doesNotContain(work.id().toString());
        work.decide(SampleDecision.toAssess());
        assertThat(owed("owed")).contains(work.id().toString());
        work.giveAnswer("{}");
        assertThat(owed("owed")).doesNotContain(work.id().toString());
        refused(work.worker().get("/answers?due=never"), 400, "invalid-parameter");
        refused(school.get("/answers"), 403, "not-permitted");
    }

    @Test
    void givenAnswersAreListedUntilTheyReachSomebody() {
        work.decide(SampleDecision.toAssess());
        assertThat(owed("undelivered")).doesNotContain(work.id().toString());
        work.giveAnswer("{}");
        read(work.worker());
        assertThat(owed("undelivered")).containsOnlyOnce(work.id().toString());
        work.decide(SampleDecision.to("already-open").withoutAssessment());
        assertThat(owed("undelivered")).doesNotContain(work.id().toString());
        work.giveAnswer("{}");
        assertThat(owed("undelivered")).containsOnlyOnce(work.id().toString());
        deliver("{\"channel\":\"letter\"}");
        assertThat(owed("undelivered")).doesNotContain(work.id().toString());
    }

    @Test
    void undeliveredAnswersComeOnPagesWithTheLongestGivenFirst() {
        work.decide(SampleDecision.toAssess().answered());
        var later = Casework.on(aSchoolReferral(), school);
        later.decide(SampleDecision.toAssess().answered());
        assertThat(owed("undelivered", 1))
                .doesNotHaveDuplicates()
                .containsSubsequence(work.id().toString(), later.id().toString());
    }

    @Test
    void frontDoorReadsTheSuggestedWordsBeforeTheyAreGiven() {
        work.decide(SampleDecision.toAssess());
        var answer = read(work.worker());
        assertThat(answer.getString("work.suggestion.toReferrer")).startsWith("An early help assessment will be made");
        assertThat(answer.getString("work.suggestion.toFamily")).startsWith("Somebody will sit down with you");
        assertThat(answer.getString("work.suggestion.nextSteps[0].what")).isEqualTo("Somebody rings the family.");
        assertThat(answer.getString("answer")).isNull();
        assertThat(read(school).getString("work")).isNull();
    }

    @Test
    void replacedAnswersStayReadableForTheFrontDoorAndNobodyElse() {
        work.decide(SampleDecision.toAssess());
        work.giveAnswer("{\"toReferrer\":\"Please come on Monday.\"}");
        read(school);
        work.decide(SampleDecision.to("already-open").withoutAssessment().answered());
        var answer = read(work.worker());
        assertThat(answer.getList("work.replaced.toReferrer")).containsExactly("Please come on Monday.");
        assertThat(answer.getString("work.replaced[0].deliveredAt")).isNotBlank();
        assertThat(answer.getString("work.given.toReferrer")).startsWith("Somebody already works with this family");
        assertThat(read(school).prettify()).doesNotContain("Monday", "replaced");
    }

    @Test
    void noReferralEndsWithoutAnAnswer() {
        work.decide(SampleDecision.toAssess().answered());
        Casework.on(aSchoolReferral(), school).withdraw(school);
        int ended = behind.withHandle(
                handle -> handle.createQuery("""
                        select count(*) from referral r where r.status in ('answered', 'withdrawn')
                        and not exists (select 1 from answer a where a.referral_id = r.id
                                        and a.replaced_at is null and a.given_at is not null)""").mapTo(Integer.class).one());
        assertThat(ended).isZero();
    }

    private java.util.List<String> owed(String due) {
        return owed(due, 200);
    }

    private java.util.List<String> owed(String due, int limit) {
        var ids = new java.util.ArrayList<String>();
        String cursor = "";
        do {
            var page = work.worker()
                    .get("/answers?limit=" + limit + "&due=" + due + "&cursor=" + cursor)
                    .jsonPath();
            ids.addAll(page.getList("items.referralId"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    private JsonPath read(Asker reader) {
        return reader.get(work.path("answer")).then().statusCode(200).extract().jsonPath();
    }

    private Response deliver(String body) {
        return work.deliver(body);
    }

    private int deliveries() {
        return behind.withHandle(handle -> handle.createQuery(
                        "select count(*) from answer_delivery d join answer a on a.id = d.answer_id where a.referral_id = :id")
                .bind("id", work.id())
                .mapTo(Integer.class)
                .one());
    }

    private static void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }
}
