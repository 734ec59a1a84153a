package uk.earlyhelp.referral.ground;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;

/** A front-door worker at work on one referral. */
public record Casework(Asker worker, UUID id) {

    /** A referral that has just come in from somebody. */
    public static Casework on(SampleReferral referral, Asker from) {
        return new Casework(Asker.aFrontDoorWorker(), from.submitted(referral));
    }

    public String path(String step) {
        return "/referrals/" + id + "/" + step;
    }

    /** The id that every event about it is keyed by. */
    public UUID family() {
        return worker.get("/referrals/" + id).jsonPath().getUUID("work.familyId");
    }

    public JsonPath triage() {
        return worker.get(path("triage")).then().statusCode(200).extract().jsonPath();
    }

    public String etag() {
        return worker.get(path("triage")).header("ETag");
    }

    /** One step of triage on the version that is current, with a key of its own for those that create something. */
    public Response step(String step, String body) {
        return step(step, body, etag(), UUID.randomUUID().toString());
    }

    public Response step(String step, String body, String etag, String key) {
        var request = worker.ifMatch(etag).header("Idempotency-Key", key);
        return body == null ? request.post(path(step)) : request.body(body).post(path(step));
    }

    public Response decide(SampleDecision decision) {
        return decide(decision, etag(), UUID.randomUUID().toString());
    }

    public Response decide(SampleDecision decision, String etag, String key) {
        return worker.ifMatch(etag)
                .header("Idempotency-Key", key)
                .body(decision.json())
                .post(path("decisions"));
    }

    public Response withdraw(Asker referrer) {
        return referrer.ifMatch(etag())
                .body("{\"reason\":\"The family moved away.\"}")
                .post(path("withdrawal"));
    }

    public Response giveAnswer(String words) {
        return giveAnswer(words, etag());
    }

    public Response giveAnswer(String words, String etag) {
        return create("answer", words, etag);
    }

    /** A delivery of the answer on the version that is current. */
    public Response deliver(String delivery) {
        return deliver(delivery, etag());
    }

    public Response deliver(String delivery, String etag) {
        return create("answer/delivery", delivery, etag);
    }

    private Response create(String what, String body, String etag) {
        return worker.ifMatch(etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path(what));
    }
}
