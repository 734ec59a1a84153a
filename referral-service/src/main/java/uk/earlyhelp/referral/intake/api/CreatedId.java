package uk.earlyhelp.referral.intake.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of what was created. */
@Schema(description = "The id of what was created.")
public record CreatedId(UUID id) {}
