package uk.earlyhelp.local.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.events.Event;
import uk.earlyhelp.local.events.EventTape;
import uk.earlyhelp.local.login.SampleUser;

/** Lives through a missed deadline with the clock of rehearsals, and puts it right again for the other journeys. */
@ExtendWith(OnTheSystem.class)
class OverdueJourney {
    /** More than the minute that the service takes to look when nobody asks it to look more often. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final List<String> BOTH_PROMISES =
            List.of("early-help.referral.decision-overdue.v1", "early-help.referral.response-overdue.v1");

    private final LocalSystem system;
    private final Person school;

    OverdueJourney(LocalSystem system) {
        this.system = system;
        school = Person.of(system, SampleUser.SCHOOL);
    }

    @AfterEach
    void itIsNowAgain() {
        itIs(Instant.now());
    }

    @Test
    void whatIsNotDecidedInTimeIsListedAndToldOfOnce() {
        var forgotten = Casework.on(system, school.submits(Form.ofASchool(system)));
        assertThat(overdue(forgotten)).isFalse();

        itIs(due(forgotten).plusSeconds(60));

        assertThat(overdue(forgotten)).isTrue();
        var answers = forgotten.linesIn("/answers?due=overdue", "referralId");
        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst()).containsEntry("overdue", true);
        theWorldIsToldOnce(forgotten);
    }

    /** A second referral missed later proves that the service has looked again since it told of the first. */
    private void theWorldIsToldOnce(Casework forgotten) {
        try (var tape = new EventTape(system.settings().kafka(), "early-help.referral")) {
            var first = heardOverdue(tape, forgotten);
            assertThat(first).allSatisfy(event -> assertThat(
                            Instant.parse(event.data().path("dueAt").asText()))
                    .isEqualTo(due(forgotten)));

            var another = Casework.on(system, school.submits(Form.ofASchool(system)));
            itIs(due(another).plusSeconds(60));
            heardOverdue(tape, another);

            assertThat(tape.ofFamily(forgotten.family(), 1, LIMIT))
                    .filteredOn(event -> BOTH_PROMISES.contains(event.type()))
                    .hasSize(2);
        }
        new Told(system)
                .of(forgotten.family(), "referral.submitted", "referral.decision-overdue", "referral.response-overdue");
    }

    private static List<Event> heardOverdue(EventTape tape, Casework work) {
        var heard = tape.ofFamily(work.family(), 3, LIMIT).stream().skip(1).toList();
        assertThat(heard).extracting(Event::type).containsExactlyInAnyOrderElementsOf(BOTH_PROMISES);
        return heard;
    }

    private static boolean overdue(Casework work) {
        return work.linesIn("/worklist?due=overdue", "id").stream()
                .anyMatch(line -> line.get("overdue").equals(true));
    }

    private static Instant due(Casework work) {
        JsonPath referral = work.worker().reads("/referrals/" + work.referral());
        return Instant.parse(referral.getString("decisionDueAt"));
    }

    private void itIs(Instant now) {
        given().baseUri(system.service("referral").settings().managementAddress())
                .body(now.toString())
                .put("/q/early-help/clock")
                .then()
                .statusCode(204);
    }
}
