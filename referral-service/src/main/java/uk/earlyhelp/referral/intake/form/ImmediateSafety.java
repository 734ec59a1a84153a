package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody may be in danger now. */
@Schema(description = "Whether somebody may be in danger now. This form is no substitute for calling 999.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImmediateSafety(
        @NotNull
        @Schema(description = "Somebody is concerned for the immediate safety of a child or adult.", required = true)
        Stated concern,

        @Size(max = 10_000)
        @Printable
        @Schema(description = "What the danger is and what was done about it.", nullable = true)
        String detail) {}
