package uk.earlyhelp.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names every event that has a schema, and no other. */
class AsyncApiTest {

    private static final Path FOLDER = Path.of("..", "docs", "events");

    @Test
    void theDocumentAndTheSchemasNameTheSameEvents() throws IOException {
        var document = new YAMLMapper().readTree(FOLDER.resolve("asyncapi.yaml").toFile());
        var named = document.at("/components/messages").findValuesAsText("name");

        try (var files = Files.list(FOLDER)) {
            var schemas = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .toList();
            assertThat(named).containsExactlyInAnyOrderElementsOf(schemas);
        }
    }

    @Test
    void everyMessageRefersToTheSchemaOfItsName() throws IOException {
        var document = new YAMLMapper().readTree(FOLDER.resolve("asyncapi.yaml").toFile());

        for (JsonNode message : document.at("/components/messages")) {
            assertThat(message.at("/payload/schema/$ref").asText())
                    .isEqualTo("./" + message.path("name").asText() + ".schema.json");
        }
    }
}
