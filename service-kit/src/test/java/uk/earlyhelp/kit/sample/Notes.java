package uk.earlyhelp.kit.sample;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.earlyhelp.kit.ground.Tokens;

/** A client of the sample service: one agency, unless a test says more. */
public record Notes(String agency) {

    public static final String GOOD = "{\"text\":\"a note\",\"pages\":1}";

    /** An agency that no other test knows. */
    public static Notes ofANewAgency() {
        return new Notes("agency-" + UUID.randomUUID());
    }

    public Response write(String json) {
        return write(json, UUID.randomUUID().toString());
    }

    public Response write(String json, String key) {
        return as("writer")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(json)
                .post("/notes");
    }

    public UUID written(String text) {
        var answer = write("{\"text\":\"" + text + "\",\"pages\":1}");
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    public Response read(UUID id) {
        return as("reader").get("/notes/" + id);
    }

    public Response list(String query) {
        return as("reader").get("/notes" + query);
    }

    public RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role, agency));
    }
}
