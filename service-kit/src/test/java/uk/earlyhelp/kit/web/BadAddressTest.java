package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class BadAddressTest {

    private final Notes notes = Notes.ofANewAgency();

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/notes/1/2/3", "/"})
    void anUnknownPathIsNotFound(String path) {
        Refused.as(404, "not-found", notes.as("reader").get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g"})
    void whatIsNoIdIsNotFound(String id) {
        Refused.as(404, "not-found", notes.as("reader").get("/notes/" + id));
    }

    @Test
    void whatIsNotMineAnswersLikeWhatDoesNotExist() {
        var theirs = Notes.ofANewAgency().written("theirs");

        var foreign = notes.read(theirs);
        var absent = notes.read(UUID.randomUUID());

        Refused.as(404, "not-found", foreign);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
    }

    @Test
    void anotherMethodIsRefused() {
        var answer = notes.as("writer").delete("/notes/" + UUID.randomUUID());

        Refused.as(405, "method-not-allowed", answer);
    }

    @Test
    void anotherFormatIsNotOffered() {
        var answer = notes.as("reader").accept(ContentType.XML).get("/notes");

        Refused.as(406, "not-acceptable", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1.5", "99999999999", "%00"})
    void aLimitThatIsNoNumberIsNamed(String limit) {
        Refused.naming("limit", "wrong-type", 400, "invalid-parameter", notes.list("?limit=" + limit));
    }

    @Test
    void aLimitOutOfRangeIsNamed() {
        Refused.naming("limit", "min", 400, "invalid-parameter", notes.list("?limit=0"));
        Refused.naming("limit", "max", 400, "invalid-parameter", notes.list("?limit=101"));
    }

    @Test
    void everyRefusalIsExplainedAtItsAddress() {
        var type = Refused.as(404, "not-found", notes.read(UUID.randomUUID())).getString("type");

        var explanation = io.restassured.RestAssured.get(type);

        assertThat(explanation.statusCode()).isEqualTo(200);
        assertThat(explanation.jsonPath().getInt("status")).isEqualTo(404);
        assertThat(explanation.jsonPath().getString("advice")).isNotBlank();
        assertThat(io.restassured.RestAssured.get("/problems").jsonPath().getList("type"))
                .contains("/problems/invalid-fields", "/problems/stale-version");
    }
}
