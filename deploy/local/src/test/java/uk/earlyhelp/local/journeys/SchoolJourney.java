package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.events.Event;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class SchoolJourney {
    private static final String DECISION_AND_ANSWER = """
            {
              "levelOfNeed": "partnership-plus",
              "outcome": "early-help-assessment",
              "reasons": "SECRET REASONS: the school and its breakfast club see the same worry.",
              "familyPart": {"extent": "took-part", "description": "SECRET PART: Ms Shaw agreed on the telephone."},
              "nextSteps": [
                {"what": "Somebody rings the family.", "who": "Blacon children's centre", "by": "2026-12-01"}
              ],
              "answer": {
                "toReferrer": "An early help assessment will be made. Please come to the first meeting.",
                "toFamily": "Sam will ring you to find a time that suits you."
              }
            }""";

    private final Person school;
    private final Person anotherSchool;
    private final LocalSystem system;
    private final Form form;

    SchoolJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
        anotherSchool = Person.of(system, SampleUser.SCHOOL2);
        form = Form.ofASchool(system);
    }

    @Test
    void schoolAsksForHelpAWorkerDecidesAndTheSchoolReadsTheAnswer() {
        var receipt = school.submits(form);
        assertThat(receipt.getString("reference")).matches("EH-[0-9A-Z]{5}-[0-9A-Z]{5}");
        var work = Casework.on(system, receipt);
        assertThat(work.linesIn("/worklist?status=received", "id")).hasSize(1);
        assertThat(answer(receipt).getString("state")).isEqualTo("owed");

        assertThat(work.step("take", null).getString("status")).isEqualTo("in-triage");
        assertThat(work.triage().getString("earlyHelpAssessment.finding")).isEqualTo("required");
        var decision = work.decides(DECISION_AND_ANSWER);

        assertThat(decision.getString("answer")).isEqualTo("given");
        assertThat(work.linesIn("/worklist?due=any", "id")).isEmpty();
        schoolReads(answer(receipt), receipt, decision);
        assertThat(work.worker()
                        .reads("/referrals/" + work.referral() + "/answer")
                        .getString("state"))
                .isEqualTo("delivered");
    }

    private void schoolReads(JsonPath answer, JsonPath receipt, JsonPath decision) {
        var deliveredAt = answer.getString("answer.deliveredAt");
        assertThat(Instant.parse(deliveredAt)).isAfterOrEqualTo(decision.getString("decidedAt"));
        assertThat(Json.of(answer)).isEqualTo(Json.of("""
                {
                  "referralId": "%s",
                  "reference": "%s",
                  "receivedAt": "%s",
                  "status": "answered",
                  "statusInWords": "We have decided and answered you.",
                  "decisionDueAt": "%s",
                  "answerDueAt": "%s",
                  "state": "delivered",
                  "answer": {
                    "text": "An early help assessment will be made. Please come to the first meeting.",
                    "nextSteps": [
                      {"what": "Somebody rings the family.", "who": "Blacon children's centre", "by": "2026-12-01"}
                    ],
                    "givenAt": "%s",
                    "deliveredAt": "%s",
                    "channel": "portal"
                  },
                  "milestones": []
                }""".formatted(
                        receipt.getString("id"),
                        receipt.getString("reference"),
                        receipt.getString("receivedAt"),
                        receipt.getString("decisionDueAt"),
                        receipt.getString("answerDueAt"),
                        decision.getString("decidedAt"),
                        deliveredAt)));
    }

    @Test
    void anotherSchoolCannotTellTheReferralFromOneThatDoesNotExist() {
        var id = school.submits(form).getString("id");
        for (String path : new String[] {"/referrals/%s", "/referrals/%s/answer"}) {
            var hidden = anotherSchool.get(path.formatted(id));
            var absent = anotherSchool.get(path.formatted(UUID.randomUUID()));

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.statusLine()).isEqualTo(absent.statusLine());
            assertThat(hidden.contentType()).isEqualTo("application/problem+json");
            assertThat(hidden.asByteArray()).isEqualTo(absent.asByteArray());
            assertThat(hidden.headers())
                    .extracting("name")
                    .isEqualTo(absent.headers().asList().stream()
                            .map(Header::getName)
                            .toList());
        }
        assertThat(anotherSchool.reads("/referrals?limit=200").getList("items.id"))
                .doesNotContain(id);
    }

    @Test
    void theWorldIsToldInOrderAndWithoutANameOrADateOfBirth() {
        var receipt = school.submits(form);
        var work = Casework.on(system, receipt);
        work.step("take", null);
        work.decides(DECISION_AND_ANSWER);
        var told = new Told(system);

        var events = told.of(work.family(), "referral.submitted", "referral.decided", "referral.responded");

        assertThat(events).extracting(Event::key).containsOnly(work.family());
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(event.data().path("referralId").asText()).isEqualTo(work.referral()));
        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(events.getFirst().data().at("/children/0/birthMonth").asText())
                .isEqualTo("2016-03");
        assertThat(form.secrets()).contains("Maya", "O'Brien-Shaw", "2016-03-04", "H243278544154", "9434765919");
        told.nothingOf(form.secrets(), events.getLast());
        told.nothingOf(List.of("SECRET REASONS", "SECRET PART", "come to the first meeting"), events.getLast());
    }

    private JsonPath answer(JsonPath receipt) {
        return school.reads("/referrals/" + receipt.getString("id") + "/answer");
    }
}
