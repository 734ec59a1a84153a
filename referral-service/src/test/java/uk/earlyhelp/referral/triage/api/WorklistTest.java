package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class WorklistTest {

    private final Asker school = Asker.aSchool();
    private final Asker worker = Asker.aFrontDoorWorker();

    @Test
    void newReferralIsOnTheWorklistUntilItIsDecided() {
        var work = Casework.on(aSchoolReferral(), school);
        assertThat(ids("")).contains(work.id().toString());
        work.decide(SampleDecision.toAssess());
        assertThat(ids("")).doesNotContain(work.id().toString());
    }

    @Test
    void concernForSafetyComesFirst() {
        var calm = Casework.on(aSchoolReferral(), school).id().toString();
        var urgent = Casework.on(aSchoolReferral().with("/immediateSafety/concern", "yes"), school)
                .id()
                .toString();
        var ids = ids("");
        assertThat(ids.indexOf(urgent)).isLessThan(ids.indexOf(calm));
    }

    @Test
    void worklistIsNarrowedToAnAreaAndAStatus() {
        var work = Casework.on(aSchoolReferral(), school);
        work.step("take", null);
        assertThat(ids("&area=chester&status=in-triage")).contains(work.id().toString());
        assertThat(ids("&area=nowhere")).isEmpty();
        assertThat(ids("&team=nobody")).isEmpty();
        assertThat(ids("&status=held-for-forum")).doesNotContain(work.id().toString());
    }

    @Test
    void whatIsNotYetDueIsNotOverdue() {
        var work = Casework.on(aSchoolReferral(), school);
        assertThat(ids("&due=overdue")).doesNotContain(work.id().toString());
    }

    @Test
    void informationAfterTheDecisionCallsForASecondLookUntilTheNextDecision() {
        var work = Casework.on(aSchoolReferral(), school);
        school.create(work.path("information"), "{\"text\":\"Before it was decided.\"}");
        work.decide(SampleDecision.toAssess().answered());
        assertThat(ids("&waitsFor=second-look")).doesNotContain(work.id().toString());

        school.create(work.path("information"), "{\"text\":\"Mum has moved out.\"}");
        assertThat(ids("&waitsFor=second-look")).contains(work.id().toString());
        assertThat(ids("")).doesNotContain(work.id().toString());

        work.decide(SampleDecision.to("already-open").withoutAssessment());
        assertThat(ids("&waitsFor=second-look")).doesNotContain(work.id().toString());
    }

    @Test
    void entryTellsWhatTheWorkerNeeds() {
        var work = Casework.on(aSchoolReferral(), school);
        var entry = items("").stream()
                .filter(item -> item.get("id").equals(work.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(entry)
                .containsEntry("status", "received")
                .containsEntry("area", "chester")
                .containsEntry("source", "2A")
                .containsEntry("overdue", false)
                .containsEntry("etag", "\"1\"");
        assertThat(entry.get("children").toString()).contains("Aoife");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Casework.on(aSchoolReferral(), school);
        Casework.on(aSchoolReferral().with("/immediateSafety/concern", "yes"), school);
        Casework.on(aSchoolReferral(), school);
        var paged = new ArrayList<String>();
        String cursor = "";
        do {
            var page = worker.get("/worklist?limit=2&cursor=" + cursor).jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(paged).doesNotHaveDuplicates().containsAll(ids(""));
    }

    @Test
    void cursorOfAnotherCallerIsRefused() {
        Casework.on(aSchoolReferral(), school);
        Casework.on(aSchoolReferral(), school);
        var cursor = worker.get("/worklist?limit=1").jsonPath().getString("next");
        var refusal = Asker.of("manager", "council-frontdoor").get("/worklist?limit=1&cursor=" + cursor);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"due=soon", "status=decided", "waitsFor=godot", "limit=0", "limit=999"})
    void parameterThatIsNotValidIsNamed(String parameter) {
        var refusal = worker.get("/worklist?" + parameter);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referrer", "family", "practitioner", "social-care"})
    void worklistIsForTheFrontDoorOnly(String role) {
        assertThat(Asker.of(role, "somewhere").get("/worklist").statusCode()).isEqualTo(403);
    }

    private List<String> ids(String filter) {
        return items(filter).stream().map(item -> item.get("id").toString()).toList();
    }

    /** Of all pages: other tests leave referrals behind. */
    private List<Map<String, Object>> items(String filter) {
        var items = new ArrayList<Map<String, Object>>();
        String cursor = "";
        do {
            var page = worker.get("/worklist?limit=200" + filter + "&cursor=" + cursor)
                    .jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("next");
        } while (cursor != null);
        return items;
    }
}
