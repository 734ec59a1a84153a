package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class QuestionJourney {
    private static final String QUESTION = "Has the school nurse seen Maya since September?";
    private static final String REPLY = "Yes, twice; she thinks that the mornings are the difficulty.";
    private static final String A_SINGLE_SERVICE = """
            {
              "levelOfNeed": "universal-plus",
              "outcome": "universal-or-single-agency",
              "destination": "Blacon children's centre",
              "reasons": "The school nurse has told us enough.",
              "familyPart": {"extent": "took-part", "description": "Ms Shaw would like to go to the centre."},
              "facts": {"agenciesInvolved": 1, "singleServiceCanMeetNeeds": "yes"},
              "nextSteps": [{"what": "The centre rings Ms Shaw.", "who": "Blacon children's centre"}],
              "answer": {"toReferrer": "The children's centre will help with the mornings."}
            }""";

    private final LocalSystem system;
    private final Person school;

    QuestionJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
    }

    @Test
    void workerAsksTheSchoolAnswersAndTheReferralIsDecided() {
        var work = Casework.on(system, school.submits(Form.ofASchool(system)));
        work.step("take", null);
        work.step("questions", "{\"text\": \"%s\"}".formatted(QUESTION));
        assertThat(work.linesIn("/worklist?status=in-triage", "id")).isEmpty();

        schoolSeesTheQuestionAndReplies(work);

        assertThat(work.linesIn("/worklist?status=in-triage", "id")).hasSize(1);
        assertThat(work.worker().reads("/referrals/" + work.referral()).getList("information.text"))
                .containsExactly(REPLY);
        work.decides(A_SINGLE_SERVICE);
        assertThat(school.reads(work.path("answer")).getString("answer.text"))
                .isEqualTo("The children's centre will help with the mornings.");
        theWorldHeardThatItWasAskedFor(work);
    }

    private void schoolSeesTheQuestionAndReplies(Casework work) {
        var seen = school.reads("/referrals/" + work.referral());
        assertThat(seen.getString("status")).isEqualTo("waiting-for-referrer");
        assertThat(seen.getString("statusInWords"))
                .isEqualTo("We have asked you for more information and are waiting for it.");
        assertThat(seen.getList("questions.text")).containsExactly(QUESTION);
        assertThat(seen.getString("questions[0].dueAt")).isGreaterThan(seen.getString("questions[0].at"));

        var told = school.create(work.path("information"), "{\"text\": \"%s\"}".formatted(REPLY));

        assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);
        assertThat(school.reads("/referrals/" + work.referral()).getString("questions[0].answeredAt"))
                .isNotNull();
    }

    private void theWorldHeardThatItWasAskedFor(Casework work) {
        var told = new Told(system);
        var events = told.of(
                work.family(),
                "referral.submitted",
                "referral.information-added",
                "referral.decided",
                "referral.responded");
        assertThat(events.get(1).data().path("wasAsked").asBoolean()).isTrue();
    }
}
