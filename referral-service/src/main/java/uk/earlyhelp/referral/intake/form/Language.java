package uk.earlyhelp.referral.intake.form;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The language to talk with the family in. */
@Schema(description = "The language to talk with the family in.")
public record Language(
        @Pattern(regexp = "[a-z]{3}", message = "A language is three small letters of ISO 639-3, for example eng.")
        @Schema(description = "First language at home, ISO 639-3.", examples = "eng", nullable = true)
        String first,

        @Schema(description = "An interpreter is needed.", nullable = true)
        Stated interpreterNeeded) {}
