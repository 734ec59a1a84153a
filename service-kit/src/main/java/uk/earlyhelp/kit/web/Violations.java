package uk.earlyhelp.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Bean Validation's findings as field errors with JSON pointers. */
final class Violations {

    /** Method and parameter stand before what the client wrote. */
    private static final int OURS = 2;

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
        return nodes(violation).count() > OURS;
    }

    private static boolean isMissingBody(ConstraintViolation<?> violation) {
        return !isInBody(violation)
                && violation.getInvalidValue() == null
                && RequestParameter.of(violation).isBody();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        return nodes(violation).skip(OURS).map(Violations::step).collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.getIndex() == null ? "" : "/" + node.getIndex();
        var name = node.getName() == null || node.getName().startsWith("<") ? "" : "/" + node.getName();
        return index + name;
    }

    private static Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.BEAN || node.getIndex() != null);
    }

    /** {@code NotBlank} becomes {@code not-blank}; a constraint of ours says its code with its own name. */
    private static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
