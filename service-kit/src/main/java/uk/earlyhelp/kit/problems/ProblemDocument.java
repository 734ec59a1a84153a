package uk.earlyhelp.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every refusal: {@code application/problem+json} (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was refused and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        @Schema(examples = "/problems/invalid-fields") String type,
        @Schema(examples = "Some fields are not valid") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "Correct the fields named in errors; nothing was saved.")
        String detail,

        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDocument of(Problem problem) {
        var type = problem.type();
        return new ProblemDocument(type.uri(), type.title(), type.status(), problem.getMessage(), problem.errors());
    }
}
