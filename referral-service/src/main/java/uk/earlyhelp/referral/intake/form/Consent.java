package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the family agreed to this referral, or why it was not asked. */
@ReasonWithoutConsent
@Schema(
        description =
                "Whether the family agreed to this referral; when it did not, the reason for referring all the same.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consent(
        @NotNull @Schema(description = "Whether the family agreed.", required = true)
        ConsentStatus status,

        @Size(max = 100)
        @Printable
        @Schema(description = "Who agreed or refused.", examples = "Mother", nullable = true)
        String by,

        @InPeriod(from = "1990-01-01", to = "P0D", message = "Consent cannot be dated in the future.")
        @Schema(description = "When they were asked.", examples = "2026-02-11", nullable = true)
        LocalDate on,

        @Size(max = 2_000)
        @Printable
        @Schema(description = "Why the referral is made without consent; required unless it is given.", nullable = true)
        String reason) {}
