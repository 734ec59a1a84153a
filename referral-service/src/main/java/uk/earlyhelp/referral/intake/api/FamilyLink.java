package uk.earlyhelp.referral.intake.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The family that a referral is about. */
@Schema(description = "The family that a referral is about.")
public record FamilyLink(
        @NotNull @Schema(description = "Id of a family that is known already.", required = true)
        UUID familyId) {}
