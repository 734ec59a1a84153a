package uk.earlyhelp.referral.triage.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;

/** What the front door wants to know from the referrer. */
@Schema(description = "What the front door wants to know from the referrer.")
public record NewQuestion(
        @NotBlank
        @Size(max = 5_000)
        @Printable
        @Schema(
                description = "The question. The referrer reads it on the referral and answers by adding information.",
                examples = "Has the school nurse seen the child since September?",
                required = true)
        String text) {}
