package uk.earlyhelp.referral.canaries;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

/** Everything that can be said to the service about one family, and every way in which that can go wrong. */
final class WholeLife {

    private final Canaries canaries;
    private final Asker school = Asker.aSchool();
    private final Set<Integer> refusals = new TreeSet<>();

    WholeLife(Canaries canaries) {
        this.canaries = canaries;
    }

    /** The family that was spoken of. */
    UUID lived() {
        drafts();
        var work = Casework.on(canaries.referral(), school);
        triaged(work);
        searches();
        badRequests(work);
        brokenDatabase();
        return work.family();
    }

    /** Submitted, information, decided, answered. */
    int events() {
        return 4;
    }

    Set<Integer> refusals() {
        return refusals;
    }

    private void drafts() {
        var draft = school.create("/drafts", canaries.referral().json(), canaries.next());
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        var address = draft.header("Location").replaceFirst("^http://[^/]+", "");
        school.ifMatch(draft.header("ETag")).body(canaries.referral().json()).put(address);
        tried(school.ifMatch("\"99\"").body(canaries.referral().json()).put(address));
        tried(school.request().body(canaries.referral().json()).put(address));
        school.ifMatch("\"2\"").header("Idempotency-Key", canaries.next()).post(address + "/submission");
    }

    private void triaged(Casework work) {
        work.step("take", null);
        tried(work.step("take", null));
        tried(school.create("/referrals/" + work.id() + "/information", text(canaries.next())));
        var decision = SampleDecision.toAssess()
                .with("reasons", canaries.next())
                .with("destination", canaries.next())
                .with("familyPart", Map.of("extent", "took-part", "description", canaries.next()));
        tried(work.decide(decision.with("outcome", canaries.next())));
        tried(work.decide(decision.with("outcome", "early-help-assessment")));
        tried(work.giveAnswer(
                "{\"toReferrer\":\"%s\",\"toFamily\":\"%s\"}".formatted(canaries.next(), canaries.next())));
        tried(school.ifMatch(work.etag())
                .body("{\"reason\":\"%s\"}".formatted(canaries.next()))
                .post(work.path("withdrawal")));
        school.get("/referrals/" + work.id());
        school.get(work.path("answer"));
    }

    private void searches() {
        var worker = Asker.aFrontDoorWorker();
        tried(worker.post("/referrals/search", "{\"name\":\"" + canaries.next() + "\"}"));
        tried(worker.post("/referrals/search", "{\"dateOfBirth\":\"" + canaries.next() + "\"}"));
        tried(worker.post("/referrals/search", "{\"upn\":\"" + canaries.next() + "\",\"nhsNumber\":\"943 476 5919\"}"));
        tried(worker.get("/referrals/" + canaries.next()));
        tried(worker.get("/" + canaries.next() + "/" + canaries.next()));
        tried(worker.get("/worklist?area=" + canaries.next()));
        tried(worker.get("/worklist?due=" + canaries.next()));
        tried(worker.get("/worklist?" + canaries.next() + "%20name=" + canaries.next()));
        tried(worker.get("/worklist?cursor=" + canaries.next()));
    }

    private void badRequests(Casework work) {
        var referral = canaries.referral();
        var key = canaries.next();
        school.create("/referrals", referral.json(), key);
        tried(school.create("/referrals", canaries.referral().json(), key));
        tried(school.create("/referrals", canaries.referral().json(), canaries.next() + "\u00e9"));
        tried(school.create(
                "/referrals",
                canaries.referral().with("/children/0/sex", canaries.next()).json()));
        tried(school.create(
                "/referrals",
                canaries.referral().with("/children/0/upn", canaries.next()).json()));
        tried(school.create("/referrals", canaries.referral().json().replaceFirst("\\{", "{\"concern\":1,")));
        tried(school.create("/referrals", canaries.referral().json().substring(1)));
        tried(school.create(
                "/referrals",
                canaries.referral()
                        .with("/concern", "\u001b[31m\r\n" + canaries.next())
                        .json()));
        tried(school.create(
                "/referrals",
                canaries.referral()
                        .with("/concern", canaries.next().repeat(100_000))
                        .json()));
        tried(school.request().contentType("text/plain").body(canaries.next()).post("/referrals"));
        tried(school.request().body(canaries.next()).delete("/referrals/" + work.id()));
        tried(given().auth()
                .oauth2(canaries.next())
                .header("X-Name", canaries.next())
                .get("/referrals"));
        tried(Asker.of("stranger", canaries.next()).get("/referrals"));
        tried(Asker.aSchool().get("/referrals/" + work.id()));
    }

    /** What the database says about a row that it refuses repeats the whole row. */
    private void brokenDatabase() {
        Database.run("alter table referral add constraint refused check (false) not valid");
        try {
            tried(school.submit(canaries.referral()));
        } finally {
            Database.run("alter table referral drop constraint refused");
        }
        Database.run("revoke insert on access_audit from app");
        try {
            tried(school.submit(canaries.referral()));
        } finally {
            Database.run("grant insert on access_audit to app");
        }
    }

    private void tried(Response answer) {
        refusals.add(answer.statusCode());
    }

    private static String text(String words) {
        return "{\"text\":\"" + words + "\"}";
    }
}
