package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class WithdrawalJourney {
    private static final String TOO_LATE = """
            {
              "levelOfNeed": "universal",
              "outcome": "no-further-action",
              "reasons": "Nobody told me that it was withdrawn.",
              "familyPart": {"extent": "took-part", "description": "Ms Shaw has said so."},
              "answer": {}
            }""";

    private final LocalSystem system;
    private final Person school;

    WithdrawalJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
    }

    @Test
    void withdrawalIsAnsweredAtOnceAndNothingIsDecidedAfterIt() {
        var receipt = school.submits(Form.ofASchool(system));
        var work = Casework.on(system, receipt);

        schoolWithdraws(work);

        var answer = school.reads(work.path("answer"));
        assertThat(answer.getString("status")).isEqualTo("withdrawn");
        assertThat(answer.getString("answer.text"))
                .isEqualTo("The referral %s was withdrawn at your request, so nothing more is done with it."
                                .formatted(receipt.getString("reference"))
                        + " You can refer again at any time.");
        nothingCanBeDecided(work);
        var events =
                new Told(system).of(work.family(), "referral.submitted", "referral.withdrawn", "referral.responded");
        assertThat(events.getLast().data().path("occasion").asText()).isEqualTo("withdrawal");
    }

    private void schoolWithdraws(Casework work) {
        var etag = school.get("/referrals/" + work.referral()).header("ETag");
        school.ifMatch(etag)
                .body("{\"reason\": \"The family has moved to Wrexham.\"}")
                .post(work.path("withdrawal"))
                .then()
                .statusCode(204);
    }

    private static void nothingCanBeDecided(Casework work) {
        var refusal = work.decide(TOO_LATE);
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.contentType()).isEqualTo("application/problem+json");
        assertThat(refusal.jsonPath().getString("type")).isEqualTo("/problems/referral-withdrawn");
        assertThat(work.worker().get(work.path("decisions")).asString()).isEqualTo("[]");
        assertThat(work.linesIn("/worklist?due=any", "id")).isEmpty();
        assertThat(work.linesIn("/answers?due=owed", "referralId")).isEmpty();
    }
}
