package uk.earlyhelp.referral.answers.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.NextStep;
import uk.earlyhelp.referral.intake.form.Printable;

/** One thing that happens next, in words that the referrer and the family read as they stand. */
@Schema(
        description =
                "One thing that happens next. The referrer and the family both read it word for word in the answer:"
                        + " write it for them, in plain words, and leave out what either of them must not know.")
public record NewNextStep(
        @NotBlank
        @Size(max = 500)
        @Printable
        @Schema(
                description = "What happens, in words that the referrer and the family will read.",
                examples = "Somebody rings the family.",
                required = true)
        String what,

        @NotBlank
        @Size(max = 200)
        @Printable
        @Schema(
                description = "Who does it, as the referrer and the family know them.",
                examples = "Blacon children's centre",
                required = true)
        String who,

        @Schema(description = "By which day (date in England).", examples = "2026-11-09", nullable = true)
        LocalDate by) {

    NextStep toDomain() {
        return new NextStep(what, who, by);
    }
}
