package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The language to talk with the family in. */
@Schema(description = "The language to talk with the family in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Language(
        @Size(max = 40)
        @KnownCode(list = "language")
        @Schema(
                description = "First language at home, ISO 639-3; GET /codes/language.",
                examples = "eng",
                nullable = true)
        String first,

        @Schema(description = "An interpreter is needed.", nullable = true)
        Stated interpreterNeeded) {}
