package uk.earlyhelp.referral.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The published schemas of the events, as they stand in {@code docs/events}. */
final class EventSchemas {

    private static final Path FOLDER = Path.of("..", "docs", "events");

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** What is wrong with the payload; an event without a schema is wrong as a whole. */
    Set<ValidationMessage> violations(String type, JsonNode payload) {
        return schemas.computeIfAbsent(type, this::read)
                .validate(payload, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private JsonSchema read(String type) {
        var file = FOLDER.resolve(type + ".schema.json");
        if (!Files.exists(file)) {
            throw new AssertionError("The event " + type + " has no schema in docs/events");
        }
        try {
            return factory.getSchema(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
