package uk.earlyhelp.referral.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.kit.ground.Unrecordable;

/** Walks the API document: every answer about somebody and every refusal leaves exactly one record, or is not given. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class EverythingIsRecordedTest {

    /** Open to all, or about nobody; only their refusals are recorded. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "listProblems",
            "explainProblem",
            "listAgencies",
            "listAreas",
            "listSchools",
            "findPlace",
            "listCodeLists",
            "readCodeList",
            "readPolicy");

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    private record Operation(String id, String method, String path) {

        Response call(String token) {
            var request = given().contentType(ContentType.JSON);
            return (token == null ? request : request.auth().oauth2(token))
                    .request(
                            method,
                            path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString()));
        }
    }

    @Test
    void theSampleCallsCoverTheApiDocument() throws IOException {
        var answering = operations().stream()
                .map(Operation::id)
                .filter(id -> !ABOUT_NOBODY.contains(id))
                .collect(Collectors.toSet());

        assertThat(new SampleCalls().all().keySet())
                .as("an operation that answers about somebody needs a call in SampleCalls")
                .isEqualTo(answering);
    }

    @Test
    void everyAnswerAboutSomebodyLeavesExactlyOneRecord() {
        new SampleCalls().all().forEach((id, call) -> {
            var answer = call.get();

            assertThat(answer.statusCode()).as(id + ": " + answer.asString()).isBetween(200, 299);
            var record = onlyRecordOf(id, answer);
            assertThat(record).as(id).containsEntry("outcome", "answered");
            assertThat((String) record.get("purpose")).as(id).isNotIn("not-stated", "reference");
            assertThat(new ArrayList<Object>((List<?>) record.get("about")))
                    .as(id)
                    .containsAll(idOf(answer));
        });
    }

    @Test
    void everyRefusalLeavesExactlyOneRecord() throws IOException {
        var stranger = Tokens.of("nobody", "nowhere");
        for (var operation : operations()) {
            if (!operation.path.startsWith("/problems")) {
                refused(operation, 401, "anonymous", operation.call(null));
                refused(operation, 401, "anonymous", operation.call(stranger.substring(0, 50)));
                refused(operation, 403, "nobody@nowhere", operation.call(stranger));
            }
        }
    }

    @Test
    void nothingIsAnsweredThatCannotBeRecorded() {
        var about = new ArrayList<String>();
        var calls = new SampleCalls().all();
        for (var id : List.of("listReferrals", "readWorklist", "submitReferral", "searchReferrals", "listDrafts")) {
            var answer = Unrecordable.TRIGGER_RAISES.during(calls.get(id)::get);

            assertThat(answer.statusCode()).as(id).isEqualTo(503);
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/temporarily-unavailable");
            about.addAll(recordsOf(answer).stream().map(Object::toString).toList());
        }
        assertThat(about).isEmpty();
    }

    private static void refused(Operation operation, int status, String who, Response answer) {
        assertThat(answer.statusCode()).as(operation.id).isEqualTo(status);
        var record = onlyRecordOf(operation.id, answer);
        assertThat(record).as(operation.id).containsEntry("subject", who);
        assertThat((String) record.get("operation")).as(operation.id).matches("[a-z-]+\\.[a-z-]+");
    }

    private static Map<String, Object> onlyRecordOf(String operation, Response answer) {
        var records = recordsOf(answer);
        assertThat(records).as(operation).hasSize(1);
        return records.getFirst();
    }

    private static List<Map<String, Object>> recordsOf(Response answer) {
        return Database.rows("select * from access_audit where request_id = ?::uuid", answer.header("X-Request-Id"));
    }

    /** The record that an answer is about, where it names one by its own id. */
    private static List<UUID> idOf(Response answer) {
        if (!answer.asString().startsWith("{")) {
            return List.of();
        }
        var body = answer.jsonPath();
        return body.get("reference") == null || body.get("id") == null ? List.of() : List.of(body.getUUID("id"));
    }

    private List<Operation> operations() throws IOException {
        var found = new ArrayList<Operation>();
        var paths = new ObjectMapper()
                .readTree(given().port(management)
                        .queryParam("format", "json")
                        .get("/openapi")
                        .asString())
                .path("paths");
        paths.properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (method.getValue().has("operationId")) {
                found.add(operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }));
        return found;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        return new Operation(operation.path("operationId").asText(), method.toUpperCase(Locale.ROOT), path);
    }
}
