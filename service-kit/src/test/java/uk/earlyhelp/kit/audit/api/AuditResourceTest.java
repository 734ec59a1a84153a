package uk.earlyhelp.kit.audit.api;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class AuditResourceTest {

    private final Notes notes = Notes.ofANewAgency();
    private final String auditor = "auditor-" + UUID.randomUUID();

    @Test
    void tellsWhoSawARecord() {
        UUID id = notes.written("a");
        UUID other = notes.written("b");
        var read = notes.read(id);
        notes.read(other);
        notes.as("stranger").get("/notes/" + id);

        var looks = found("{\"about\":[\"%s\"]}".formatted(id));

        assertThat(looks.getList("items.operation")).containsExactly("note.read", "note.read", "note.write");
        assertThat(looks.getList("items.outcome")).containsExactly("not-permitted", "answered", "answered");
        assertThat(looks.getString("items[1].subject")).isEqualTo("reader@" + notes.agency());
        assertThat(looks.getString("items[1].requestId")).isEqualTo(read.header("X-Request-Id"));
        assertThat(looks.getString("items[1].purpose")).isEqualTo("direct-support");
        assertThat(looks.getList("items[1].about")).containsExactly(id.toString());
    }

    @Test
    void tellsWhoSawARecordBeforeAndAfterItIsSealed() {
        UUID id = notes.written("a");
        var body = "{\"about\":[\"%s\"]}".formatted(id);

        assertThat(found(body).getList("items.operation")).containsExactly("note.write");

        await().atMost(10, SECONDS).until(() -> Database.count("audit_about where about = ?", id) > 0);
        assertThat(found(body).getList("items.operation"))
                .endsWith("note.write")
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsWhatSomebodyLookedAt() {
        UUID id = notes.written("a");
        notes.read(id);
        notes.list("");

        var looks = found("{\"subject\":\"reader@%s\"}".formatted(notes.agency()));

        assertThat(looks.getList("items.about.flatten()")).containsExactly(id.toString(), id.toString());
    }

    @Test
    void tellsWhichClosedRecordsWereOpened() {
        UUID id = notes.written("a");
        notes.read(id);
        notes.as("reader").get("/notes/" + id + "/behind-glass").then().statusCode(200);

        var looks = found("{\"marks\":[\"break-glass\",\"conflict\"],\"about\":[\"%s\"]}".formatted(id));

        assertThat(looks.getList("items.marks")).containsExactly(List.of("break-glass"));
    }

    @Test
    void narrowsToAPeriod() {
        UUID id = notes.written("a");
        var at = found("{\"about\":[\"%s\"]}".formatted(id)).getString("items[0].at");

        assertThat(found("{\"about\":[\"%s\"],\"from\":\"%s\"}".formatted(id, at))
                        .getList("items.operation"))
                .contains("note.write");
        assertThat(found("{\"about\":[\"%s\"],\"to\":\"%s\"}".formatted(id, at)).getList("items"))
                .isEmpty();
    }

    @Test
    void theCursorsLeadThroughAllLooksOnce() {
        UUID id = notes.written("a");
        for (int i = 0; i < 6; i++) {
            notes.read(id);
        }
        var body = "{\"subject\":\"reader@%s\"}".formatted(notes.agency());
        var seen = new ArrayList<String>();
        String next = "";
        do {
            var page = search(body, "?limit=4&cursor=" + next).jsonPath();
            seen.addAll(page.getList("items.requestId"));
            next = page.getString("next");
        } while (next != null);

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aCursorIsBoundToItsQuestion() {
        UUID id = notes.written("a");
        notes.read(id);
        var cursor = search("{\"about\":[\"%s\"]}".formatted(id), "?limit=1")
                .jsonPath()
                .getString("next");

        Refused.as(400, "invalid-cursor", search("{\"subject\":\"somebody\"}", "?cursor=" + cursor));
    }

    @Test
    void whoAsksIsRecordedToo() {
        UUID id = notes.written("a");

        var answer = search("{\"about\":[\"%s\"]}".formatted(id), "");

        assertThat(Database.rows("select * from access_audit where subject = ?", auditor))
                .singleElement()
                .satisfies(look -> assertThat(look)
                        .containsEntry("operation", "audit.read")
                        .containsEntry("purpose", "audit")
                        .containsEntry("about", List.of(id))
                        .containsEntry("request_id", UUID.fromString(answer.header("X-Request-Id"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "writer", "manager", "stranger"})
    void onlyAnAuditorMayAsk(String role) {
        var answer = notes.as(role).contentType(ContentType.JSON).body("{}").post("/audit/search");

        Refused.as(403, "not-permitted", answer);
    }

    @Test
    void withoutATokenNobodyMayAsk() {
        Refused.as(
                401,
                "not-authenticated",
                given().contentType(ContentType.JSON).body("{}").post("/audit/search"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /about | nothing-to-search-for",
                "{\"marks\":[\"secret\"]} | /marks/0 | unknown-code",
                "{\"subject\":\"a\",\"from\":\"2026-01-02T00:00:00Z\",\"to\":\"2026-01-02T00:00:00Z\"} | /to"
                        + " | not-after-from"
            })
    void aQuestionThatMakesNoSenseIsExplained(String body, String pointer, String code) {
        Refused.naming(pointer, code, 422, "invalid-fields", search(body, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"about\":[\"no id\"]}", "{\"who\":\"a\"}", "{\"from\":\"yesterday\",\"subject\":\"a\"}", ""})
    void aQuestionThatCannotBeReadIsRefused(String body) {
        assertThat(search(body, "").statusCode()).isIn(400, 422);
    }

    private JsonPath found(String body) {
        return search(body, "").then().statusCode(200).extract().jsonPath();
    }

    private Response search(String body, String query) {
        return given().auth()
                .oauth2(Tokens.of(auditor, "auditor", "council"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/audit/search" + query);
    }
}
