package uk.earlyhelp.referral.triage.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Printable;

/** Puts a referral on the agenda of a forum. */
@Schema(description = "Puts a referral on the agenda of a forum.")
public record HoldForForum(
        @NotNull @Schema(description = "A forum that is still to come, from GET /forums.", required = true)
        UUID forumId,

        @NotBlank
        @Size(max = 2_000)
        @Printable
        @Schema(
                description = "What the forum is asked to settle.",
                examples = "Which team is best placed to lead?",
                required = true)
        String question) {}
