package uk.earlyhelp.referral.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;

/** The API document in the repository is the one that the code speaks; {@code make docs} writes it anew. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class ApiDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "api", "referral-service.yaml");

    @ConfigProperty(name = "early-help.write-api-document", defaultValue = "false")
    boolean write;

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void theDocumentInTheRepositoryIsWhatTheCodeSpeaks() throws IOException {
        var spoken = fetch("yaml");
        if (write) {
            Files.writeString(DOCUMENT, spoken);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/api differs from the code: run make docs and look at what changed")
                .isEqualTo(spoken);
    }

    @Test
    void everyOperationHasANameASummaryAndItsRefusals() throws IOException {
        var silent = new ArrayList<String>();
        for (JsonNode path : new ObjectMapper().readTree(fetch("json")).path("paths")) {
            for (JsonNode operation : path) {
                if (!operation.isObject() || !operation.has("responses")) {
                    continue;
                }
                boolean complete = operation.has("operationId") && operation.has("summary");
                boolean refuses = operation.path("responses").has("401") || isOpen(operation);
                if (!complete || !refuses) {
                    silent.add(operation.path("operationId").asText(operation.toString()));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isOpen(JsonNode operation) {
        return List.of("listProblems", "explainProblem")
                .contains(operation.path("operationId").asText());
    }

    private String fetch(String format) {
        return given().port(management)
                .queryParam("format", format)
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
