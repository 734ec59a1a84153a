package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class OutOfScopeJourney {
    private static final String SIGNPOSTED = """
            {
              "levelOfNeed": "universal",
              "outcome": "information-and-advice",
              "reasons": "Twenty years old, with nothing that extends the ages served.",
              "familyPart": {"extent": "took-part", "description": "Maya wants to speak to the youth advice line."},
              "facts": {"agenciesInvolved": 1, "singleServiceCanMeetNeeds": "yes"},
              "nextSteps": [{"what": "Maya can ring the youth advice line.", "who": "Youth advice line"}],
              "answer": {}
            }""";

    private final LocalSystem system;
    private final Person school;

    OutOfScopeJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
    }

    @Test
    void someoneTooOldIsWelcomeAtTheDoorAndGetsADecisionWithAnAnswer() {
        var receipt = school.submits(twentyYearsOldAndNothingElse());
        var work = Casework.on(system, receipt);
        assertThat(work.triage().getString("scope.standing")).isEqualTo("out-of-scope");

        work.decides(SIGNPOSTED);

        var answer = school.reads(work.path("answer"));
        assertThat(answer.getString("answer.text")).contains("outside these ages");
        assertThat(answer.getList("answer.nextSteps.what")).containsExactly("Maya can ring the youth advice line.");
        var events = new Told(system).of(work.family(), "referral.submitted", "referral.decided", "referral.responded");
        assertThat(events.get(1).data().path("scope").asText()).isEqualTo("out-of-scope");
    }

    private Form twentyYearsOldAndNothingElse() {
        var birth = LocalDate.now().minusYears(20).minusMonths(3);
        return Form.ofASchool(system)
                .with("/children/0/dateOfBirth", birth.toString())
                .with("/children/0/send", "no")
                .with("/children/0/disabilities", List.of("NONE"))
                .with("/children/0/careLeaver", "no")
                .without("/children/0/upn");
    }
}
