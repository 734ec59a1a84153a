package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** What Jackson could not read, told without repeating the value or naming a class. */
final class UnreadableJson {

    private UnreadableJson() {}

    /** A problem when JSON is what went wrong, otherwise null. */
    static Problem in(Throwable thrown) {
        var causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(JsonProcessingException.class::isInstance)
                .map(JsonProcessingException.class::cast)
                .toList();
        return causes.isEmpty()
                ? null
                : problem(causes.stream()
                        .filter(UnreadableJson::isForm)
                        .findFirst()
                        .orElse(causes.getFirst()));
    }

    /** The JSON itself is broken: then it matters little in which field it broke. */
    private static boolean isForm(JsonProcessingException e) {
        return e instanceof JsonParseException || e instanceof StreamConstraintsException;
    }

    private static Problem problem(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                refused(unknown, "unknown-field", "This field is not known here; leave it out.");
            case StorableText.InvalidCharacter character ->
                refused(character, "invalid-character", "This text holds a character that cannot be stored.");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                refused(mapping, "wrong-type", "This value has the wrong type or format.");
            case StreamConstraintsException ignored -> malformed("The JSON is nested too deeply or too long.");
            default -> malformed("The body is not valid JSON of the expected form.");
        };
    }

    private static Problem malformed(String detail) {
        return new Problem(KitProblem.MALFORMED_REQUEST, detail);
    }

    private static Problem refused(JsonMappingException e, String code, String message) {
        var error = new FieldError(pointer(e), code, message);
        return new Problem(KitProblem.MALFORMED_REQUEST, KitProblem.MALFORMED_REQUEST.advice(), List.of(error));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
