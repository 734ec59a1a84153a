package uk.earlyhelp.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Unrecordable;
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
    void anAnswerThatIsGivenAgainIsALookAgain() {
        var first = notes.write(Notes.GOOD, "key");
        var again = notes.write(Notes.GOOD, "key");

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(records()).extracting("operation").containsExactly("note.write", "note.write");
        assertThat(records())
                .extracting("about")
                .containsOnly(List.of(first.jsonPath().getUUID("id")));
        assertThat(records().getLast()).containsEntry("request_id", UUID.fromString(again.header("X-Request-Id")));
    }

    @Test
    void anEndpointThatForgetsTheAuditAnswersNobody() {
        Refused.as(500, "internal-error", notes.as("reader").get("/notes/forgotten"));
    }

    @ParameterizedTest
    @EnumSource(Unrecordable.class)
    void whatCannotBeRecordedIsNotShown(Unrecordable reason) {
        UUID id = notes.written("a secret");

        var read = reason.during(() -> notes.read(id));
        Refused.as(503, "temporarily-unavailable", read);
        Refused.as(503, "temporarily-unavailable", reason.during(() -> notes.list("")));

        assertThat(read.header("Retry-After")).isEqualTo("2");
        assertThat(read.asString()).doesNotContain("secret", "today");
    }

    @ParameterizedTest
    @EnumSource(Unrecordable.class)
    void whatCannotBeRecordedIsNotSaved(Unrecordable reason) {
        Refused.as(503, "temporarily-unavailable", reason.during(() -> notes.write(Notes.GOOD, "key")));

        assertThat(Database.count("note where agency = ?", notes.agency())).isZero();
        assertThat(Database.count("idempotency where caller = ?", "writer@" + notes.agency()))
                .isZero();
        assertThat(notes.write(Notes.GOOD, "key").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @EnumSource(Unrecordable.class)
    void aRefusalThatCannotBeRecordedIsNotGiven(Unrecordable reason) {
        UUID theirs = Notes.ofANewAgency().written("theirs");

        Refused.as(503, "temporarily-unavailable", reason.during(() -> notes.read(theirs)));
        Refused.as(503, "temporarily-unavailable", reason.during(() -> notes.as("stranger")
                .get("/notes")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_audit set subject = 'x'",
                "delete from access_audit",
                "truncate access_audit",
                "insert into access_audit (tx) values (1)",
                "insert into access_audit (era) values (1)",
                "update audit_seal set rows = 1",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void theApplicationCannotRewriteTheRecord(String rewriting) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(rewriting)))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationReadsTheRecordInNobodysName() {
        notes.written("a");

        assertThat(jdbi.<Long, RuntimeException>withHandle(
                        handle -> handle.createQuery("select count(*) from access_audit")
                                .mapTo(Long.class)
                                .one()))
                .isZero();
    }

    private List<Map<String, Object>> records() {
        return Database.rows("select * from access_audit where agency = ? order by id", notes.agency());
    }
}
