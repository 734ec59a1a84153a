package uk.earlyhelp.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class EveryRefusalIsRecordedTest {

    private final Notes notes = Notes.ofANewAgency();

    @Test
    void whoIsTurnedAwayIsRecordedWithWhatTheyAskedFor() {
        UUID theirs = Notes.ofANewAgency().written("theirs");

        recorded(404, "not-found", "note.read", List.of(theirs), notes.read(theirs));
        recorded(
                403,
                "not-permitted",
                "note.read",
                List.of(theirs),
                notes.as("stranger").get("/notes/" + theirs));
    }

    @Test
    void whoLearnsThatARecordHasChangedIsRecorded() {
        UUID id = notes.written("a");

        recorded(412, "stale-version", "note.write", List.of(id), change(id, "\"7\""));
        recorded(428, "version-required", "note.write", List.of(id), change(id, null));
    }

    @Test
    void whoSendsWhatCannotBeTakenIsRecorded() {
        recorded(400, "idempotency-key-required", "note.write", List.of(), post(Notes.GOOD, null));
        recorded(400, "malformed-request", "note.write", List.of(), post("{", "key-1"));
        recorded(422, "invalid-fields", "note.write", List.of(), post("{\"text\":\"\",\"pages\":1}", "key-2"));
        recorded(400, "invalid-cursor", "note.read", List.of(), notes.list("?cursor=edited"));
        recorded(400, "invalid-parameter", "note.read", List.of(), notes.list("?limit=many"));
    }

    @Test
    void anotherRequestUnderAKeyIsRecorded() {
        post(Notes.GOOD, "key-3");

        recorded(
                422,
                "idempotency-key-reused",
                "note.write",
                List.of(),
                post("{\"text\":\"other\",\"pages\":1}", "key-3"));
    }

    @Test
    void whoAsksForWhatIsNotThereIsRecordedWithMethodAndPath() {
        recorded(
                404,
                "not-found",
                "GET /nothing/{}",
                List.of(),
                notes.as("reader").get("/nothing/Smith%20John"));
        recorded(
                405,
                "method-not-allowed",
                "DELETE /notes",
                List.of(),
                notes.as("reader").delete("/notes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/notes", "/notes/undeclared"})
    void whoCannotSayWhoTheyAreIsRecordedAsAnonymous(String path) {
        var refused = given().get(path);
        var forged = given().auth().oauth2("a.b.c").get(path);

        Refused.as(401, "not-authenticated", refused);
        assertThat(recordOf(refused))
                .containsEntry("subject", "anonymous")
                .containsEntry("agency", "")
                .containsEntry("roles", List.of())
                .containsEntry("outcome", "not-authenticated");
        assertThat(recordOf(forged)).containsEntry("subject", "anonymous");
    }

    @Test
    void aFloodOfRefusalsIsRecordedOneByOne() throws Exception {
        List<Callable<Response>> flood = IntStream.range(0, 200)
                .<Callable<Response>>mapToObj(i -> () -> notes.read(UUID.randomUUID()))
                .toList();
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (var answer : threads.invokeAll(flood)) {
                assertThat(recordOf(answer.get())).containsEntry("outcome", "not-found");
            }
        }
    }

    private Response change(UUID id, String version) {
        var request = notes.as("writer").contentType(ContentType.JSON).body(Notes.GOOD);
        return (version == null ? request : request.header("If-Match", version)).put("/notes/" + id);
    }

    private Response post(String body, String key) {
        var request = notes.as("writer").contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/notes");
    }

    private void recorded(int status, String slug, String operation, List<UUID> about, Response answer) {
        Refused.as(status, slug, answer);
        assertThat(recordOf(answer))
                .containsEntry("agency", notes.agency())
                .containsEntry("operation", operation)
                .containsEntry("outcome", slug)
                .containsEntry("about", about);
    }

    /** The one record of an answer. */
    private static Map<String, Object> recordOf(Response answer) {
        var records =
                Database.rows("select * from access_audit where request_id = ?::uuid", answer.header("X-Request-Id"));
        assertThat(records).hasSize(1);
        return records.getFirst();
    }
}
