package uk.earlyhelp.kit.problems;

import java.util.List;

/** A refusal on its way to the caller. It is an answer, not a failure: no stack trace is taken. */
public class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<FieldError> errors;

    /**
     * @param detail one sentence about this occurrence, with no personal data in it
     */
    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Problem(ProblemType type, String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** The answer for what does not exist and, word for word the same, for what the caller may not see. */
    public static Problem notFound() {
        return new Problem(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.advice());
    }

    /** A well-formed request with one wrong field. */
    public static Problem invalidField(String pointer, String code, String message) {
        return invalidFields(List.of(new FieldError(pointer, code, message)));
    }

    public static Problem invalidFields(List<FieldError> errors) {
        return new Problem(KitProblem.INVALID_FIELDS, KitProblem.INVALID_FIELDS.advice(), errors);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
