package uk.earlyhelp.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class EveryLookIsRecordedTest {

    private final Notes notes = Notes.ofANewAgency();

    @Inject
    Jdbi jdbi;

    @Test
    void writingReadingAndListingLeaveARecordEach() {
        UUID id = notes.written("a");
        var read = notes.read(id);
        notes.list("");

        assertThat(records()).extracting("operation").containsExactly("note.write", "note.read", "note.read");
        assertThat(records()).extracting("about").containsOnly(List.of(id));
        assertThat(records()).extracting("outcome").containsOnly("answered");
        assertThat(records().get(1))
                .containsEntry("subject", "reader@" + notes.agency())
                .containsEntry("roles", List.of("reader"))
                .containsEntry("request_id", UUID.fromString(read.header("X-Request-Id")));
    }

    @Test
    void aListRecordsEveryoneWhoIsOnThePage() {
        UUID first = notes.written("a");
        UUID second = notes.written("b");
        notes.written("on the next page");

        notes.list("?limit=2");

        assertThat(records().getLast()).containsEntry("about", List.of(first, second));
    }

    @Test
    void anEmptyListIsALookToo() {
        notes.list("");

        assertThat(records()).extracting("about").containsExactly(List.of());
    }

    @Test
    void whoIsTurnedAwayIsRecordedWithWhatTheyAskedFor() {
        UUID theirs = Notes.ofANewAgency().written("theirs");

        notes.read(theirs);
        notes.as("stranger").get("/notes/" + theirs);

        assertThat(records()).extracting("operation").containsOnly("GET /notes/{}");
        assertThat(records()).extracting("outcome").containsExactly("not-found", "not-permitted");
        assertThat(records()).extracting("about").containsOnly(List.of(theirs));
    }

    @Test
    void whoLearnsThatARecordHasChangedIsRecorded() {
        UUID id = notes.written("a");

        var answer = notes.as("writer")
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(Notes.GOOD)
                .put("/notes/" + id);

        Refused.as(412, "stale-version", answer);
        assertThat(records().getLast())
                .containsEntry("operation", "PUT /notes/{}")
                .containsEntry("outcome", "stale-version")
                .containsEntry("about", List.of(id))
                .containsEntry("request_id", UUID.fromString(answer.header("X-Request-Id")));
    }

    @Test
    void whatCannotBeRecordedIsNotShown() {
        UUID id = notes.written("a secret");

        Refused.as(503, "temporarily-unavailable", unrecordable(() -> notes.read(id)));
        Refused.as(503, "temporarily-unavailable", unrecordable(() -> notes.list("")));
        assertThat(unrecordable(() -> notes.read(id)).header("Retry-After")).isEqualTo("2");
    }

    @Test
    void whatCannotBeRecordedIsNotSaved() {
        Refused.as(503, "temporarily-unavailable", unrecordable(() -> notes.write(Notes.GOOD, "key")));

        assertThat(Database.count("note where agency = ?", notes.agency())).isZero();
        assertThat(Database.count("idempotency where caller = ?", "writer@" + notes.agency()))
                .isZero();
        assertThat(notes.write(Notes.GOOD, "key").statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusalThatCannotBeRecordedIsNotGiven() {
        UUID theirs = Notes.ofANewAgency().written("theirs");

        Refused.as(503, "temporarily-unavailable", unrecordable(() -> notes.read(theirs)));
        Refused.as(503, "temporarily-unavailable", unrecordable(() -> notes.as("stranger")
                .get("/notes")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update access_audit set subject = 'x'", "delete from access_audit", "truncate access_audit"})
    void theApplicationCannotRewriteTheRecord(String rewriting) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(rewriting)))
                .hasMessageContaining("permission denied");
    }

    private List<Map<String, Object>> records() {
        return Database.rows("select * from access_audit where agency = ? order by id", notes.agency());
    }

    private static Response unrecordable(Supplier<Response> call) {
        Database.run("revoke insert on access_audit from app");
        try {
            return call.get();
        } finally {
            Database.run("grant insert on access_audit to app");
        }
    }
}
