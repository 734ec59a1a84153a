package uk.earlyhelp.local.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.events.Event;
import uk.earlyhelp.local.events.EventTape;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class FirstReferralJourney {

    @Test
    void theFirstReferralOfTheStartTableIsAcceptedAndTold(LocalSystem system) {
        String id = submit(system);

        assertThat(statusFor(system, SampleUser.SCHOOL, id)).isEqualTo(200);
        assertThat(statusFor(system, SampleUser.SCHOOL2, id)).isEqualTo(404);
        assertThat(eventsAbout(system, id)).extracting(Event::type).containsExactly("early-help.referral.submitted.v1");
    }

    private static String submit(LocalSystem system) {
        Path sample = system.settings().home().resolve("deploy/local/samples/first-referral.json");
        return given().baseUri(address(system))
                .auth()
                .oauth2(system.tokens().of(SampleUser.SCHOOL))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(sample.toFile())
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int statusFor(LocalSystem system, SampleUser user, String id) {
        return given().baseUri(address(system))
                .auth()
                .oauth2(system.tokens().of(user))
                .get("/referrals/{id}", id)
                .statusCode();
    }

    private static List<Event> eventsAbout(LocalSystem system, String id) {
        try (var tape = new EventTape(system.settings().kafka(), "early-help.referral")) {
            return tape
                    .until(Duration.ofSeconds(30), events -> events.stream().anyMatch(event -> about(id, event)))
                    .stream()
                    .filter(event -> about(id, event))
                    .toList();
        }
    }

    private static boolean about(String id, Event event) {
        return id.equals(event.data().path("referralId").asText());
    }

    private static String address(LocalSystem system) {
        return system.service("referral").address();
    }
}
