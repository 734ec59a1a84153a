package uk.earlyhelp.referral.answers.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.Channel;

/** How an answer reached the person who asked, when that was not through this system. */
@Schema(description = "How an answer reached the person who asked. Reading it here is recorded by itself.")
public record NewDelivery(
        @NotNull
        @Schema(
                description = "How: phone, email, letter or in-person.",
                enumeration = {"phone", "email", "letter", "in-person"},
                examples = "phone",
                required = true)
        Channel channel,

        @Schema(
                description = "When (UTC); left out, now. Not in the future, and not before the answer was given.",
                nullable = true)
        Instant deliveredAt) {}
