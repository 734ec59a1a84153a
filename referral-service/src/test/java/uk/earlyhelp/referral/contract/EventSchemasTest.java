package uk.earlyhelp.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for every schema in {@code docs/events}: closed, explained, and without a place for personal data. */
class EventSchemasTest {

    private static final List<String> PERSONAL = List.of(
            "name",
            "givenName",
            "familyName",
            "dateOfBirth",
            "address",
            "postcode",
            "phone",
            "email",
            "text",
            "upn",
            "nhsNumber");

    private final ObjectMapper json = new ObjectMapper();

    static Stream<Path> schemas() throws IOException {
        return Files.list(Path.of("..", "docs", "events"))
                .filter(file -> file.toString().endsWith(".schema.json"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaIsClosedAndExplained(Path file) throws IOException {
        var schema = json.readTree(file.toFile());

        assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.path("description").asText()).isNotBlank();
        schema.path("properties").forEach(property -> assertThat(property.has("description") || property.has("$ref"))
                .as("each property of %s has a description", file.getFileName())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void noSchemaHasAPlaceForPersonalData(Path file) throws IOException {
        assertThat(names(json.readTree(file.toFile()))).doesNotContainAnyElementsOf(PERSONAL);
    }

    private static List<String> names(JsonNode schema) {
        var names = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.forEach(inner -> names.addAll(names(inner)));
        return names;
    }
}
