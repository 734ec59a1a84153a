package uk.earlyhelp.referral.answers.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.AnswerWords;
import uk.earlyhelp.referral.answers.NextStep;
import uk.earlyhelp.referral.intake.form.Printable;

/** The words of an answer, as a worker writes them. */
@Schema(description = "The words of an answer. Whatever is left out comes from the policy pack and the decision.")
public record NewAnswer(
        @Size(min = 1, max = 5_000)
        @Printable
        @Schema(
                description =
                        "For the referrer: what was decided. Nothing about the family that the referrer need not know.",
                examples = "An early help assessment will be made. Please come to the first meeting.",
                nullable = true)
        String toReferrer,

        @Size(min = 1, max = 5_000)
        @Printable
        @Schema(
                description = "For the family, in plain words.",
                examples = "Sam will ring you on Thursday to find a time that suits you.",
                nullable = true)
        String toFamily,

        @Size(max = 20, message = "Give at most {max} steps.")
        @Schema(
                description = "What happens next, for the referrer and the family alike. Left out, it is word for word"
                        + " what the decision says.",
                nullable = true)
        List<@NotNull @Valid NewNextStep> nextSteps) {

    /** The words for the desk. */
    public AnswerWords words() {
        return new AnswerWords(toReferrer, toFamily, steps(nextSteps));
    }

    /** Steps as the domain knows them. */
    public static List<NextStep> steps(List<NewNextStep> steps) {
        return steps == null
                ? List.of()
                : steps.stream().map(NewNextStep::toDomain).toList();
    }
}
