package uk.earlyhelp.referral.ground;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.earlyhelp.kit.ground.Tokens;

/** Somebody with a token, as the service meets them; tests that must not meet each other use agencies of their own. */
public record Asker(String subject, String agency, String token) {

    /** Staff of an agency that no other test knows. */
    public static Asker aSchool() {
        return of("referrer", "test-school-" + UUID.randomUUID());
    }

    public static Asker aFamily() {
        var subject = "family-" + UUID.randomUUID();
        return new Asker(subject, "", Tokens.of(subject, "family", ""));
    }

    public static Asker aFrontDoorWorker() {
        return of("front-door", "council-frontdoor");
    }

    public static Asker of(String role, String agency) {
        return new Asker(role + "@" + agency, agency, Tokens.of(role, agency));
    }

    /** Somebody else of the same agency. */
    public Asker colleague() {
        var other = "colleague-" + UUID.randomUUID();
        return new Asker(other, agency, Tokens.of(other, "referrer", agency));
    }

    public Response submit(SampleReferral referral) {
        return create("/referrals", referral.json());
    }

    /** Submits and gives the id of the new referral. */
    public UUID submitted(SampleReferral referral) {
        return submit(referral).then().statusCode(201).extract().jsonPath().getUUID("id");
    }

    /** A POST with an idempotency key of its own. */
    public Response create(String path, String body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    public Response create(String path, String body, String key) {
        return request().header("Idempotency-Key", key).body(body).post(path);
    }

    public Response post(String path, String body) {
        return request().body(body).post(path);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public RequestSpecification ifMatch(String etag) {
        return request().header("If-Match", etag);
    }
}
