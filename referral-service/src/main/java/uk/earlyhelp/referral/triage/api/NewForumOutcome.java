package uk.earlyhelp.referral.triage.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;
import uk.earlyhelp.referral.triage.Forum;
import uk.earlyhelp.referral.triage.OutcomeCode;

/** What a forum said about one referral of its agenda. */
@Schema(description = "What a forum said about one referral of its agenda.")
public record NewForumOutcome(
        @NotNull @Schema(required = true) UUID referralId,

        @NotNull
        @Schema(description = "recommended, more-information or next-forum.", examples = "recommended", required = true)
        Forum.Conclusion conclusion,

        @Schema(
                description = "The outcome that it recommends; given if, and only if, the conclusion is recommended.",
                examples = "early-help-assessment",
                nullable = true)
        OutcomeCode recommended,

        @NotBlank
        @Size(max = 5_000)
        @Printable
        @Schema(
                description = "The forum's reasons, for workers only.",
                examples = "The school knows the family best.",
                required = true)
        String note) {

    boolean isConsistent() {
        return (conclusion == Forum.Conclusion.RECOMMENDED) == (recommended != null);
    }
}
