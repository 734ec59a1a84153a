package uk.earlyhelp.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Bean Validation's findings, of an endpoint or of a validator that was asked directly, as field errors. */
final class Violations {

    /** Method and parameter stand before what the client wrote; a form that is checked by itself has neither. */
    private static final Set<ElementKind> OURS =
            EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CROSS_PARAMETER);

    private Violations() {}

    static Problem problem(ConstraintViolationException e) {
        var violations = e.getConstraintViolations();
        if (violations.stream().anyMatch(Violations::isMissingBody)) {
            return new Problem(KitProblem.MALFORMED_REQUEST, "Send a JSON body.");
        }
        var errors = violations.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return violations.stream().anyMatch(Violations::isInBody) ? Problem.invalidFields(errors) : parameter(errors);
    }

    private static Problem parameter(List<FieldError> errors) {
        return new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = isInBody(violation)
                ? pointer(violation)
                : RequestParameter.of(violation).name();
        return new FieldError(pointer, code(violation), violation.getMessage());
    }

    private static boolean isInBody(ConstraintViolation<?> violation) {
        return !pointer(violation).isEmpty() || nodes(violation).noneMatch(node -> OURS.contains(node.getKind()));
    }

    private static boolean isMissingBody(ConstraintViolation<?> violation) {
        return !isInBody(violation)
                && violation.getInvalidValue() == null
                && RequestParameter.of(violation).isBody();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return nodes(violation)
                .filter(node -> !OURS.contains(node.getKind()))
                .map(Violations::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        return node.getKind() == ElementKind.PROPERTY ? index + "/" + node.getName() : index;
    }

    private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }

    /** A constraint of ours says its code in an attribute of that name; {@code NotBlank} becomes {@code not-blank}. */
    private static String code(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        if (descriptor.getAttributes().get("code") instanceof String code) {
            return code;
        }
        var name = descriptor.getAnnotation().annotationType().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
