package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.referral.ground.Asker;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class DraftTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Asker school = Asker.aSchool();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"children\":[]}",
                "{\"children\":[{}],\"needs\":[]}",
                "{\"concern\":\"\",\"children\":[{\"upn\":\"not yet\"}],\"address\":{\"postcode\":\"CH\"}}"
            })
    void anyPartOfAFormCanBeKept(String form) throws IOException {
        var id = kept(form);

        var draft = school.get("/drafts/" + id);

        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(draft.header("ETag")).isEqualTo("\"1\"");
        assertThat(JSON.readTree(draft.asString()).get("form")).isEqualTo(JSON.readTree(form));
    }

    @Test
    void whatCannotBeStoredIsRefused() {
        Refused.as(400, "malformed-request", keep("{\"favouriteColour\":\"blue\"}"));
        Refused.as(422, "invalid-fields", keep("{\"concern\":\"a\\u001bb\"}"));
        var tooLong = keep("{\"children\":[{\"givenName\":\"" + "x".repeat(101) + "\"}]}");
        Refused.as(422, "invalid-fields", tooLong);
        assertThat(tooLong.jsonPath().getString("errors[0].pointer")).isEqualTo("/children/0/givenName");
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var id = kept("{}");
        var colleague = school.colleague();

        var foreign = colleague.get("/drafts/" + id);

        Refused.as(404, "not-found", foreign);
        assertThat(foreign.asString())
                .isEqualTo(colleague.get("/drafts/" + UUID.randomUUID()).asString());
        Refused.as(404, "not-found", Asker.aFrontDoorWorker().get("/drafts/" + id));
        Refused.as(404, "not-found", colleague.ifMatch("\"1\"").body("{}").put("/drafts/" + id));
        Refused.as(404, "not-found", send(colleague, id, "\"1\"", UUID.randomUUID()));
        assertThat(colleague.get("/drafts").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void aDraftIsReplacedByItsNextState() {
        var id = kept("{\"concern\":\"One\"}");

        var answer = school.ifMatch("\"1\"").body("{\"concern\":\"Two\"}").put("/drafts/" + id);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(school.get("/drafts/" + id).jsonPath().getString("form.concern"))
                .isEqualTo("Two");
    }

    @Test
    void nobodyOverwritesANewerState() {
        var id = kept("{\"concern\":\"One\"}");
        school.ifMatch("\"1\"").body("{\"concern\":\"Two\"}").put("/drafts/" + id);

        Refused.as(412, "stale-version", school.ifMatch("\"1\"").body("{}").put("/drafts/" + id));
        Refused.as(428, "version-required", school.request().body("{}").put("/drafts/" + id));
        Refused.as(412, "stale-version", school.ifMatch("\"1\"").delete("/drafts/" + id));
        assertThat(school.get("/drafts/" + id).jsonPath().getString("form.concern"))
                .isEqualTo("Two");
    }

    @Test
    void aDraftThatIsThrownAwayIsGone() {
        var id = kept("{}");

        assertThat(school.ifMatch("\"1\"").delete("/drafts/" + id).statusCode()).isEqualTo(204);
        Refused.as(404, "not-found", school.get("/drafts/" + id));
    }

    @Test
    void draftsAreListedInPages() {
        var first = kept("{}");
        var second = kept("{}");

        var page = school.get("/drafts?limit=1").jsonPath();
        var next =
                school.get("/drafts?limit=1&cursor=" + page.getString("next")).jsonPath();

        assertThat(page.getList("items.id")).containsExactly(second.toString());
        assertThat(next.getList("items.id")).containsExactly(first.toString());
    }

    @Test
    void aFinishedDraftBecomesAReferralAndIsGone() {
        var id = kept(aSchoolReferral().json());
        var key = UUID.randomUUID();

        var receipt = send(school, id, "\"1\"", key);

        assertThat(receipt.statusCode()).isEqualTo(201);
        var referral = receipt.jsonPath().getString("id");
        assertThat(school.get("/referrals/" + referral).jsonPath().getString("form.concern"))
                .isEqualTo("Aoife comes to school hungry and tired.");
        Refused.as(404, "not-found", school.get("/drafts/" + id));
        assertThat(send(school, id, "\"1\"", key).asString()).isEqualTo(receipt.asString());
    }

    @Test
    void onlyTheStateThatItsAuthorHasSeenIsSent() {
        var id = kept(aSchoolReferral().json());
        var newer = aSchoolReferral().with("/concern", "Written on another device.");
        school.ifMatch("\"1\"").body(newer.json()).put("/drafts/" + id);

        Refused.as(412, "stale-version", send(school, id, "\"1\"", UUID.randomUUID()));
        Refused.as(428, "version-required", school.create("/drafts/" + id + "/submission", ""));
        assertThat(school.get("/referrals").jsonPath().getList("items")).isEmpty();
        assertThat(send(school, id, "\"2\"", UUID.randomUUID()).statusCode()).isEqualTo(201);
    }

    @Test
    void anUnfinishedDraftIsRefusedAndStays() {
        var id = kept(aSchoolReferral()
                .without("/concern")
                .with("/children/0/upn", "not yet")
                .json());

        var answer = send(school, id, "\"1\"", UUID.randomUUID());

        Refused.as(422, "invalid-fields", answer);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/children/0/upn", "/concern");
        assertThat(school.get("/drafts/" + id).statusCode()).isEqualTo(200);
        assertThat(school.get("/referrals").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void draftsLeaveAuditRows() {
        var id = kept("{}");
        school.get("/drafts/" + id);

        var operations = Jdbi.create(Ground.database()).withHandle(handle -> handle.createQuery(
                        "select operation from access_audit where about = array[:id]::uuid[] order by at, id")
                .bind("id", id)
                .mapTo(String.class)
                .list());
        assertThat(operations).containsExactly("draft.write", "draft.read");
    }

    private static Response send(Asker asker, UUID id, String etag, UUID key) {
        return asker.ifMatch(etag).header("Idempotency-Key", key).post("/drafts/" + id + "/submission");
    }

    private UUID kept(String form) {
        return keep(form).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    private Response keep(String form) {
        return school.create("/drafts", form);
    }
}
