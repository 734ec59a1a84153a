package uk.earlyhelp.kit.ground.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * One operation of an OpenAPI document.
 *
 * @param idsInBody names of the fields of its body that hold ids
 */
public record Operation(
        String id, String method, String path, List<JsonNode> parameters, boolean hasBody, Set<String> idsInBody) {

    /** All of a document; one without an id could not be asked about and is an error. */
    public static List<Operation> of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(of(document, path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static Operation of(JsonNode document, String path, String method, JsonNode operation) {
        if (!operation.hasNonNull("operationId")) {
            throw new AssertionError(method + " " + path + " is no operation that this walk understands");
        }
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .toList(),
                operation.has("requestBody"),
                ids(document, operation.path("requestBody"), new HashSet<>()));
    }

    /** Looks into every schema that the body is made of. */
    private static Set<String> ids(JsonNode document, JsonNode part, Set<String> seen) {
        var ids = new TreeSet<String>();
        part.path("properties").properties().forEach(field -> {
            if (isId(document, field.getValue())
                    || isId(document, field.getValue().path("items"))) {
                ids.add(field.getKey());
            }
        });
        part.forEach(inside -> ids.addAll(ids(document, inside, seen)));
        if (part.has("$ref") && seen.add(part.path("$ref").asText())) {
            ids.addAll(ids(document, referred(document, part), seen));
        }
        return ids;
    }

    private static boolean isId(JsonNode document, JsonNode schema) {
        var itself = schema.has("$ref") ? referred(document, schema) : schema;
        return itself.path("format").asText().equals("uuid");
    }

    private static JsonNode referred(JsonNode document, JsonNode schema) {
        return document.at(schema.path("$ref").asText().substring(1));
    }

    /** The names of its parameters in the path, the query or the headers. */
    List<String> named(String in) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    /** The largest value that the document allows for a number in the query. */
    String largest(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> parameter.at("/schema/maximum").asText())
                .findFirst()
                .orElseThrow();
    }

    boolean takes(String in, String name) {
        return named(in).contains(name);
    }
}
