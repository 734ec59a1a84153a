package uk.earlyhelp.referral.intake.form;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Equality data of one child; each code list has not-asked and prefers-not-to-say as two codes. */
@Schema(description = "Equality data. Every list has not-asked and prefers-not-to-say as two different codes.")
public record EqualityData(
        @Size(max = 40)
        @KnownCode(list = "ethnicities")
        @Schema(description = "Ethnicity code of the CIN census.", examples = "WBRI", nullable = true)
        String ethnicity,

        @Size(max = 40)
        @KnownCode(list = "religions")
        @Schema(description = "Religion or belief.", examples = "not-asked", nullable = true)
        String religion,

        @Size(max = 40)
        @KnownCode(list = "sexual-orientations")
        @Schema(description = "Sexual orientation.", examples = "not-asked", nullable = true)
        String sexualOrientation,

        @Size(max = 40)
        @KnownCode(list = "gender-identities")
        @Schema(description = "Gender identity.", examples = "prefers-not-to-say", nullable = true)
        String genderIdentity) {}
