package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.Listener;
import uk.earlyhelp.referral.ground.SampleDecision;

/** What triage and answers tell the world. That they keep their schemas is checked wherever an event is published. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class TriageEventsTest {

    private final Asker school = Asker.aSchool();
    private Casework work;
    private Listener listener;

    @BeforeEach
    void aReferralComesIn() {
        listener = new Listener();
        work = Casework.on(aSchoolReferral(), school);
    }

    @AfterEach
    void stopListening() {
        listener.close();
    }

    @Test
    void decisionUnmetNeedAndAnswerAreToldInOrderUnderTheFamily() {
        work.decide(SampleDecision.toAssess()
                .with("unmetNeeds", List.of(Map.of("need", "parental-conflict", "missing", "waiting-list")))
                .answered());

        var told = listener.about(work.family(), 4);

        assertThat(told)
                .extracting(Listener.Heard::type)
                .containsExactly(
                        "early-help.referral.submitted.v1",
                        "early-help.referral.decided.v1",
                        "early-help.unmet-need.recorded.v1",
                        "early-help.referral.responded.v1");
        var decided = told.get(1).data();
        assertThat(decided.getString("referralId")).isEqualTo(work.id().toString());
        assertThat(decided.getString("outcome")).isEqualTo("early-help-assessment");
        assertThat(decided.getString("ehaFinding")).isEqualTo("required");
        assertThat(told.get(2).data().getString("missing")).isEqualTo("waiting-list");
        assertThat(told.get(3).data().getString("decisionId")).isEqualTo(decided.getString("decisionId"));
        assertThat(told.get(3).data().getBoolean("inTime")).isTrue();
    }

    @Test
    void noWordOfADecisionLeavesTheHouse() {
        work.decide(SampleDecision.to("already-open").withoutAssessment().answered());
        var told = listener.about(work.family(), 3);
        assertThat(told).extracting(Listener.Heard::text).allSatisfy(text -> assertThat(text)
                .doesNotContain("SECRET", "Blacon", "May", "rings", "front-door@", "Aoife"));
        assertThat(told.get(1).data().getList("departures")).containsExactly("assessment-requirement");
    }

    @Test
    void withdrawalIsToldWithItsAnswer() {
        work.withdraw(school);
        var told = listener.about(work.family(), 3);
        assertThat(told)
                .extracting(Listener.Heard::type)
                .containsExactly(
                        "early-help.referral.submitted.v1",
                        "early-help.referral.withdrawn.v1",
                        "early-help.referral.responded.v1");
        assertThat(told.get(2).data().getString("occasion")).isEqualTo("withdrawal");
    }
}
