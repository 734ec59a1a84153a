package uk.earlyhelp.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PurposeTest {

    private final Notes notes = Notes.ofANewAgency();

    @Test
    void theOperationSaysWhyUnlessTheCallerSaysMore() {
        assertThat(purpose(notes.list(""))).isEqualTo("direct-support");
        assertThat(purpose(listFor("safeguarding"))).isEqualTo("safeguarding");
    }

    @Test
    void aRefusalHasAPurposeToo() {
        assertThat(purpose(notes.as("stranger").get("/notes"))).isEqualTo("direct-support");
        assertThat(purpose(notes.as("stranger").get("/nothing"))).isEqualTo("not-stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curiosity", "", "reference", "not-stated", "SAFEGUARDING"})
    void aPurposeThatIsNotOnTheListIsRefused(String purpose) {
        var answer = listFor(purpose);

        Refused.naming("Access-Purpose", "unknown-code", 400, "invalid-parameter", answer);
        assertThat(purpose(answer)).isEqualTo("direct-support");
    }

    @Test
    void whoMayNotDoItIsNotHelpedWithThePurpose() {
        var answer = notes.as("stranger").header("Access-Purpose", "curiosity").get("/notes");

        Refused.as(403, "not-permitted", answer);
    }

    private Response listFor(String purpose) {
        return notes.as("reader").header("Access-Purpose", purpose).get("/notes");
    }

    private static String purpose(Response answer) {
        return (String) Database.rows(
                        "select purpose from access_audit where request_id = ?::uuid", answer.header("X-Request-Id"))
                .getFirst()
                .get("purpose");
    }
}
