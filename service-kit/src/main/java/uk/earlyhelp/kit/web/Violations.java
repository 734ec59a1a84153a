package uk.earlyhelp.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Bean Validation's findings as field errors with JSON pointers. */
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolationException e) {
        boolean body = e.getConstraintViolations().stream().anyMatch(violation -> depth(violation) > 2);
        var errors = e.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
        return body ? Problem.invalidFields(errors) : parameter(errors);
    }

    private static Problem parameter(List<FieldError> errors) {
        return new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), errors);
    }

    private static long depth(ConstraintViolation<?> violation) {
        return nodes(violation).count();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(pointer(violation), code(violation), violation.getMessage());
    }

    /** The method and its body parameter are ours; from there on the path is the client's. */
    private static String pointer(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        nodes(violation).skip(depth(violation) > 2 ? 2 : 1).forEach(node -> append(path, node));
        return depth(violation) > 2 ? path.toString() : path.substring(Math.min(1, path.length()));
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.getIndex() != null) {
            path.append('/').append(node.getIndex());
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            path.append('/').append(node.getName());
        }
    }

    private static java.util.stream.Stream<Path.Node> nodes(ConstraintViolation<?> violation) {
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
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
