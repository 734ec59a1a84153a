package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class DraftJourney {
    private final LocalSystem system;
    private final Person healthVisitor;

    DraftJourney(LocalSystem system) {
        this.system = system;
        healthVisitor = Person.of(system, SampleUser.HEALTH);
    }

    @Test
    void halfWrittenReferralSurvivesPowerCutsAndIsSentOnce() {
        var form = Form.ofASchool(system);
        var draft = keptAndThenCompleted(form);

        thePowerFails();

        assertThat(Json.of(healthVisitor.reads(draft)).path("form").path("concern"))
                .isEqualTo(form.json().path("concern"));
        var key = UUID.randomUUID().toString();
        var sent = sends(draft, key);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);

        thePowerFails();

        var sentAgain = sends(draft, key);
        assertThat(sentAgain.statusCode()).isEqualTo(201);
        assertThat(sentAgain.asString()).isEqualTo(sent.asString());
        assertThat(sentAgain.header("Location")).isEqualTo(sent.header("Location"));
        assertThat(healthVisitor.get(draft).statusCode()).isEqualTo(404);
        itIsThereOnce(Casework.on(system, sent.jsonPath()));
    }

    /** The address of the draft. */
    private String keptAndThenCompleted(Form form) {
        var kept = healthVisitor.create("/drafts", "{\"concern\": \"To be continued\"}");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
        var draft = kept.header("Location").replaceFirst("^http://[^/]+", "");
        healthVisitor
                .ifMatch(kept.header("ETag"))
                .body(form.toString())
                .put(draft)
                .then()
                .statusCode(204);
        return draft;
    }

    private Response sends(String draft, String key) {
        return healthVisitor.ifMatch("\"2\"").header("Idempotency-Key", key).post(draft + "/submission");
    }

    private void thePowerFails() {
        var service = system.service("referral");
        service.kill();
        assertThat(service.running()).isFalse();
        service.start();
    }

    private void itIsThereOnce(Casework work) {
        assertThat(healthVisitor.reads("/referrals?limit=200").getList("items.id"))
                .containsOnlyOnce(work.referral());
        new Told(system).of(work.family(), "referral.submitted");
    }
}
