package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class ForumJourney {
    private static final String AS_THE_FORUM_RECOMMENDS = """
            {
              "levelOfNeed": "partnership-plus",
              "outcome": "early-help-assessment",
              "reasons": "The forum recommends it.",
              "familyPart": {"extent": "took-part", "description": "Ms Shaw was told and agrees."},
              "nextSteps": [{"what": "The school calls the first meeting.", "who": "The school"}]
            }""";

    private final LocalSystem system;
    private final Person school;
    private final Person worker;

    ForumJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
        worker = Person.of(system, SampleUser.FRONTDOOR);
    }

    @Test
    void referralIsHeldForTheForumDiscussedDecidedAndAnswered() {
        var work = Casework.on(system, school.submits(Form.ofASchool(system)));
        var forum = "/forums/" + aForumIsCalled();
        work.step("hold", """
                {"forumId": "%s", "question": "Which team is best placed to lead?"}
                """.formatted(forum.substring("/forums/".length())));
        assertThat(school.reads("/referrals/" + work.referral()).getString("statusInWords"))
                .isEqualTo("Your referral will be discussed with other agencies at the next forum.");

        theForumSettlesIt(forum, work);

        var decision = work.decides(AS_THE_FORUM_RECOMMENDS);
        assertThat(decision.getString("answer")).isEqualTo("owed");
        assertThat(work.linesIn("/answers?due=owed", "referralId")).hasSize(1);
        workerAnswers(work);
        new Told(system).of(work.family(), "referral.submitted", "referral.decided", "referral.responded");
    }

    private String aForumIsCalled() {
        var inThreeDays = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return created(worker.create("/forums", """
                        {"name": "Chester allocation forum", "heldAt": "%s"}""".formatted(inThreeDays)))
                .jsonPath()
                .getString("id");
    }

    private void theForumSettlesIt(String forum, Casework work) {
        var agenda = worker.reads(forum);
        assertThat(agenda.getList("agenda.referralId")).containsExactly(work.referral());
        assertThat(agenda.getString("agenda[0].question")).isEqualTo("Which team is best placed to lead?");

        created(worker.create(forum + "/outcomes", """
                {"referralId": "%s", "conclusion": "recommended", "recommended": "early-help-assessment",
                 "note": "The school knows the family best."}""".formatted(work.referral())));

        var recorded = worker.reads(forum);
        assertThat(recorded.getString("agenda[0].outcome.recommended")).isEqualTo("early-help-assessment");
        assertThat(recorded.getString("agenda[0].outcome.note")).isEqualTo("The school knows the family best.");
    }

    private void workerAnswers(Casework work) {
        created(work.giveAnswer("""
                {"toReferrer": "The forum asks you to lead. Please call the first meeting."}"""));
        assertThat(work.linesIn("/answers?due=undelivered", "referralId")).hasSize(1);

        assertThat(school.reads(work.path("answer")).getString("answer.text"))
                .isEqualTo("The forum asks you to lead. Please call the first meeting.");
        assertThat(work.linesIn("/answers?due=owed", "referralId")).isEmpty();
        assertThat(work.linesIn("/answers?due=undelivered", "referralId")).isEmpty();
    }

    private static Response created(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response;
    }
}
