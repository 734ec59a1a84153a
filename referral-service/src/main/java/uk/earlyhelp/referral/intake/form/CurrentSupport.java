package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one agency is already doing with the family. */
@Schema(description = "What one agency is already doing with the family.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CurrentSupport(
        @Size(max = 100)
        @Printable
        @Schema(description = "Who does it: a name, not a code.", examples = "School nurse", nullable = true)
        String agency,

        @NotBlank
        @Size(max = 2_000)
        @Printable
        @Schema(description = "What is being done.", examples = "Weekly drop-in since March", required = true)
        String what) {}
