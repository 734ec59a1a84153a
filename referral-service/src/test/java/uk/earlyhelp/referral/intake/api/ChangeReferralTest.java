package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.referral.ground.Asker;

/** Adding information, withdrawing, and linking to a family. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class ChangeReferralTest {

    private static final String REASON = "{\"reason\":\"The family has moved to Wrexham.\"}";

    private final Asker school = Asker.aSchool();
    private final Asker worker = Asker.aFrontDoorWorker();
    private UUID id;

    @BeforeEach
    void aReferralHasComeIn() {
        id = school.submitted(aSchoolReferral());
    }

    @Test
    void informationIsKeptWithTheReferral() {
        var answer = tell(school, "The health visitor was there on Monday.");

        assertThat(answer.statusCode()).isEqualTo(201);
        var read = worker.get("/referrals/" + id);
        assertThat(read.jsonPath().getList("information.text"))
                .containsExactly("The health visitor was there on Monday.");
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void theReferrerReadsWhatItsOwnSideToldOnly() {
        tell(school, "From us.");
        tell(worker, "From a worker.");

        assertThat(worker.get("/referrals/" + id).jsonPath().getList("information.text"))
                .containsExactly("From us.", "From a worker.");
        assertThat(school.colleague().get("/referrals/" + id).jsonPath().getList("information.text"))
                .containsExactly("From us.");
    }

    @Test
    void informationNeedsWordsAndAReferralThatIsYours() {
        Refused.as(422, "invalid-fields", tell(school, " "));
        Refused.as(404, "not-found", tell(Asker.aSchool(), "Hello"));
        Refused.as(
                400, "idempotency-key-required", school.post("/referrals/" + id + "/information", "{\"text\":\"a\"}"));
    }

    @Test
    void theReferrerWithdrawsWhatItSent() {
        var answer = withdraw(school, "\"1\"", REASON);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        var read = school.get("/referrals/" + id).jsonPath();
        assertThat(read.getString("status")).isEqualTo("withdrawn");
        assertThat(read.getList("information.text")).containsExactly("The family has moved to Wrexham.");
    }

    @Test
    void whatIsWithdrawnStaysAsItIs() {
        withdraw(school, "\"1\"", REASON);

        Refused.as(409, "referral-withdrawn", withdraw(school, "\"2\"", REASON));
        Refused.as(409, "referral-withdrawn", tell(school, "Too late."));
        assertThat(school.get("/referrals/" + id).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void nobodyOverwritesAnybody() {
        tell(worker, "Something new.");

        Refused.as(428, "version-required", school.request().body(REASON).post(path("withdrawal")));
        Refused.as(412, "stale-version", withdraw(school, "\"1\"", REASON));
        Refused.as(412, "stale-version", withdraw(school, "W/\"2\"", REASON));
        assertThat(school.get("/referrals/" + id).jsonPath().getString("status"))
                .isEqualTo("received");
    }

    @Test
    void aWithdrawalNeedsAReasonAndAReferralThatIsYours() {
        Refused.as(422, "invalid-fields", withdraw(school, "\"1\"", "{}"));
        var foreign = withdraw(Asker.aSchool(), "\"1\"", REASON);
        var absent = school.ifMatch("\"1\"").body(REASON).post("/referrals/" + UUID.randomUUID() + "/withdrawal");
        Refused.as(404, "not-found", foreign);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
    }

    @Test
    void aSafetyConcernIsWithdrawnOnlyByTheFrontDoor() {
        id = school.submitted(aSchoolReferral().with("/immediateSafety/concern", "yes"));

        var refusal = Refused.as(409, "safety-concern", withdraw(school, "\"1\"", REASON));

        assertThat(refusal.getString("detail")).contains("Ring the front door").contains("call 999");
        assertThat(school.get("/referrals/" + id).jsonPath().getString("status"))
                .isEqualTo("received");
        assertThat(withdraw(worker, "\"1\"", REASON).statusCode()).isEqualTo(204);
    }

    @Test
    void aWorkerLinksAReferralToAFamilyThatIsKnown() {
        var known = familyOf(school.submitted(aSchoolReferral()));

        var answer = link("\"1\"", known);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(familyOf(id)).isEqualTo(known);
    }

    @Test
    void linkingToTheSameFamilyChangesNothing() {
        var answer = link("\"1\"", familyOf(id));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aFamilyThatNobodyKnowsIsRefused() {
        var answer = link("\"1\"", UUID.randomUUID());

        Refused.as(422, "invalid-fields", answer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("unknown-family");
    }

    @Test
    void linkingIsTheFrontDoorsWork() {
        var body = "{\"familyId\":\"" + UUID.randomUUID() + "\"}";

        Refused.as(403, "not-permitted", school.ifMatch("\"1\"").body(body).put(path("family")));
        Refused.as(428, "version-required", worker.request().body(body).put(path("family")));
    }

    private Response tell(Asker asker, String text) {
        return asker.create(path("information"), "{\"text\":\"" + text + "\"}");
    }

    private Response withdraw(Asker asker, String etag, String body) {
        return asker.ifMatch(etag).body(body).post(path("withdrawal"));
    }

    private Response link(String etag, UUID family) {
        return worker.ifMatch(etag).body("{\"familyId\":\"" + family + "\"}").put(path("family"));
    }

    private UUID familyOf(UUID referral) {
        return worker.get("/referrals/" + referral).jsonPath().getUUID("work.familyId");
    }

    private String path(String what) {
        return "/referrals/" + id + "/" + what;
    }
}
