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
import java.util.stream.StreamSupport;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Bean Validation's findings, of an endpoint or of a validator that was asked directly, as field errors. */
final class Violations {

    /** The method and its body parameter are ours; from there on the path is the client's. */
    private static final Set<ElementKind> OURS =
            EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CROSS_PARAMETER);

    private Violations() {}

    static Problem problem(ConstraintViolationException e) {
        boolean body = e.getConstraintViolations().stream()
                .anyMatch(violation -> !pointer(violation).isEmpty());
        var errors = e.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return body ? Problem.invalidFields(errors) : parameter(errors);
    }

    private static Problem parameter(List<FieldError> errors) {
        return new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = pointer(violation);
        var where = pointer.isEmpty() ? parameterName(violation) : pointer;
        return new FieldError(where, code(violation), violation.getMessage());
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (!OURS.contains(node.getKind())) {
                append(path, node);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.getIndex() != null) {
            path.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            path.append('/').append(node.getName());
        }
    }

    private static String parameterName(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(Path.Node::getName)
                .findFirst()
                .orElse("");
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
