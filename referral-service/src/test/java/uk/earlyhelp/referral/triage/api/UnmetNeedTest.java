package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class UnmetNeedTest {

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void needForWhichNothingIsAvailableBecomesVisible() {
        decideWith("parental-conflict", "waiting-list");

        var register = work.worker()
                .get("/unmet-needs?need=parental-conflict&area=chester")
                .jsonPath();

        assertThat(register.getString("items[0].referralId"))
                .isEqualTo(work.id().toString());
        assertThat(register.getString("items[0].missing")).isEqualTo("waiting-list");
        assertThat(register.getString("items[0].offeredInstead")).isEqualTo("Information online");
    }

    @Test
    void registerIsReadPageByPage() {
        decideWith("armed-forces-family", "too-far");
        Casework.on(aSchoolReferral(), school).decide(unmet("armed-forces-family", "no-such-service"));

        var first = work.worker()
                .get("/unmet-needs?need=armed-forces-family&limit=1")
                .jsonPath();
        var second = work.worker()
                .get("/unmet-needs?need=armed-forces-family&limit=1&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getString("items[0].missing")).isEqualTo("no-such-service");
        assertThat(second.getString("items[0].missing")).isEqualTo("too-far");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void cursorOfAnotherFilterIsRefused() {
        decideWith("crime", "too-far");
        Casework.on(aSchoolReferral(), school).decide(unmet("crime", "too-far"));
        var cursor =
                work.worker().get("/unmet-needs?need=crime&limit=1").jsonPath().getString("next");
        var refusal = work.worker().get("/unmet-needs?need=neglect&limit=1&cursor=" + cursor);
        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/invalid-cursor");
    }

    @Test
    void needOfADecisionThatWasSupersededCountsNoMore() {
        decideWith("neglect", "waiting-list");
        decideWith("neglect", "too-far");
        assertThat(missingFor("neglect")).containsExactly("too-far");
        work.decide(SampleDecision.toAssess());
        assertThat(missingFor("neglect")).isEmpty();
    }

    private List<String> missingFor(String need) {
        return work.worker()
                .get("/unmet-needs?limit=200&need=" + need)
                .jsonPath()
                .getList("items.findAll { it.referralId == '" + work.id() + "' }.missing");
    }

    @Test
    void registerIsNotForReferrers() {
        assertThat(school.get("/unmet-needs").statusCode()).isEqualTo(403);
    }

    private void decideWith(String need, String missing) {
        assertThat(work.decide(unmet(need, missing)).statusCode()).isEqualTo(201);
    }

    private static SampleDecision unmet(String need, String missing) {
        return SampleDecision.toAssess()
                .with(
                        "unmetNeeds",
                        List.of(Map.of("need", need, "missing", missing, "offeredInstead", "Information online")));
    }
}
