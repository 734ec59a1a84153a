package uk.earlyhelp.local.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

/** Somebody with a token of the real login server, at the real door. */
record Person(String address, String token) {

    static Person of(LocalSystem system, SampleUser user) {
        return withToken(system, system.tokens().of(user));
    }

    static Person withToken(LocalSystem system, String token) {
        return new Person(system.service("referral").address(), token);
    }

    /** Asks for help, and holds the receipt in hand. */
    JsonPath submits(Object form) {
        return create("/referrals", form).then().statusCode(201).extract().jsonPath();
    }

    Response get(String path) {
        return request().get(path);
    }

    /** What there is to read, which must be there. */
    JsonPath reads(String path) {
        return get(path).then().statusCode(200).extract().jsonPath();
    }

    /** A POST with an idempotency key of its own. */
    Response create(String path, Object body) {
        return create(path, body, UUID.randomUUID().toString());
    }

    Response create(String path, Object body, String key) {
        return request().header("Idempotency-Key", key).body(body.toString()).post(path);
    }

    RequestSpecification ifMatch(String etag) {
        return request().header("If-Match", etag);
    }

    RequestSpecification request() {
        return given().baseUri(address).auth().oauth2(token).contentType(ContentType.JSON);
    }
}
