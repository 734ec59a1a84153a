package uk.earlyhelp.referral.triage.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;

/** A meeting of the allocation forum that is called. */
@Schema(description = "A meeting of the allocation forum that is called (R122, R123).")
public record NewForum(
        @NotBlank @Size(max = 200) @Printable @Schema(examples = "Chester allocation forum", required = true)
        String name,

        @NotNull
        @Schema(
                description = "When it begins (UTC); in the future.",
                examples = "2026-11-12T10:00:00Z",
                required = true)
        Instant heldAt,

        @Size(min = 1, max = 60)
        @Schema(
                description = "Code of the area whose referrals it takes; left out, the whole authority.",
                examples = "blacon",
                nullable = true)
        String area) {}
