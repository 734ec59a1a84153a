package uk.earlyhelp.kit.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class NobodyOverwritesAnybodyTest {

    private final Notes notes = Notes.ofANewAgency();
    private UUID id;

    @BeforeEach
    void write() {
        id = notes.written("first");
    }

    @Test
    void aChangeOfTheVersionThatWasReadIsTaken() {
        assertThat(change(notes.read(id).header("ETag"), "second").statusCode()).isEqualTo(204);

        assertThat(notes.read(id).jsonPath().getString("text")).isEqualTo("second");
        assertThat(notes.read(id).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        Refused.as(428, "version-required", change(null, "second"));

        unchanged("first");
    }

    @Test
    void theSecondOfTwoChangesOfOneVersionIsRefused() {
        change("\"1\"", "theirs");

        Refused.as(412, "stale-version", change("\"1\"", "mine"));
        unchanged("theirs");
    }

    private void unchanged(String text) {
        assertThat(notes.read(id).jsonPath().getString("text")).isEqualTo(text);
    }

    private Response change(String version, String text) {
        var request = notes.as("writer").contentType(ContentType.JSON).body("{\"text\":\"" + text + "\",\"pages\":1}");
        return (version == null ? request : request.header("If-Match", version)).put("/notes/" + id);
    }
}
