package uk.earlyhelp.kit.audit.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.kit.audit.Mark;
import uk.earlyhelp.kit.audit.questions.LookQuestion;
import uk.earlyhelp.kit.problems.Problem;

/** Which looks to show; a body and not an address, because addresses end up in logs. */
@Schema(description = "Which looks to show: at least one of about, subject and marks. Everything given must fit.")
public record LookSearch(
        @Size(max = 50)
        @Schema(description = "Looks at any of these: ids of records, or of the people in them.", nullable = true)
        List<@NotNull UUID> about,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Looks by this person or system: the `sub` of their token, or `anonymous`.",
                nullable = true)
        String subject,

        @Size(max = 3)
        @Schema(
                description = "Looks that bear any of these marks: `break-glass`, `restricted`, `conflict`.",
                nullable = true)
        List<@NotNull String> marks,

        @Schema(description = "Not before this instant.", nullable = true)
        Instant from,

        @Schema(description = "Before this instant.", nullable = true)
        Instant to) {

    LookQuestion question() {
        var question = new LookQuestion(orNone(about), subject, orNone(marks), from, to);
        if (question.about().isEmpty() && subject == null && question.marks().isEmpty()) {
            throw Problem.invalidField(
                    "/about", "nothing-to-search-for", "Give at least one of about, subject and marks.");
        }
        for (int i = 0; i < question.marks().size(); i++) {
            mustBeKnown("/marks/" + i, question.marks().get(i));
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw Problem.invalidField("/to", "not-after-from", "The period must end after it begins.");
        }
        return question;
    }

    private static void mustBeKnown(String pointer, String code) {
        if (Arrays.stream(Mark.values()).noneMatch(mark -> mark.code().equals(code))) {
            throw Problem.invalidField(pointer, "unknown-code", "There is no such mark. See the API document.");
        }
    }

    private static <T> List<T> orNone(List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }
}
