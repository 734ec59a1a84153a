package uk.earlyhelp.referral.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;

/** Something more about a referral. */
@Schema(description = "Something more about a referral, asked for or not.")
public record NewInformation(
        @NotBlank
        @Size(max = 10_000)
        @Printable
        @Schema(
                description = "What else the front door should know.",
                examples = "The health visitor has seen the baby on Monday.",
                required = true)
        String text) {}
