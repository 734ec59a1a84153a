package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Equality data of one child; each code list has not-asked and prefers-not-to-say as two codes. */
@Schema(description = "Equality data. Every list has not-asked and prefers-not-to-say as two different codes.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EqualityData(
        @Size(max = 40)
        @KnownCode(list = "ethnicity")
        @Schema(description = "Ethnicity code of the CIN census.", examples = "WBRI", nullable = true)
        String ethnicity,

        @Size(max = 40)
        @KnownCode(list = "religion")
        @Schema(description = "Religion or belief.", examples = "not-asked", nullable = true)
        String religion,

        @Size(max = 40)
        @KnownCode(list = "sexual-orientation")
        @Schema(description = "Sexual orientation.", examples = "not-asked", nullable = true)
        String sexualOrientation,

        @Size(max = 40)
        @KnownCode(list = "gender-identity")
        @Schema(description = "Gender identity.", examples = "prefers-not-to-say", nullable = true)
        String genderIdentity) {}
