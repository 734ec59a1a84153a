package uk.earlyhelp.referral.intake.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;

/** Why a referral is taken back. */
@Schema(description = "Why a referral is taken back.")
public record Withdrawal(
        @NotBlank
        @Size(max = 2_000)
        @Printable
        @Schema(description = "The reason.", examples = "The family has moved to Wrexham.", required = true)
        String reason) {}
