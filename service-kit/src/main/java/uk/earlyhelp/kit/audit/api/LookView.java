package uk.earlyhelp.kit.audit.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.kit.audit.Look;

/** One record of the access audit. */
@Schema(description = "Somebody saw or changed something, or was turned away.")
public record LookView(
        UUID id,
        Instant at,

        @Schema(description = "Who: the `sub` of the token, or `anonymous` without a valid one.")
        String subject,

        String agency,
        List<String> roles,

        @Schema(description = "What they asked for.", examples = "referral.read")
        String operation,

        @Schema(description = "Why: a code of the header Access-Purpose, `reference` or `not-stated`.")
        String purpose,

        @Schema(
                description = "`answered`, or the last part of the type of the problem that they got.",
                examples = "answered")
        String outcome,

        List<String> marks,

        @Schema(description = "The records whose data was shown, changed or asked for.")
        List<UUID> about,

        @Schema(description = "The X-Request-Id of the answer.")
        UUID requestId) {

    static LookView of(Look look) {
        return new LookView(
                look.id(),
                look.at(),
                look.subject(),
                look.agency(),
                look.roles(),
                look.operation(),
                look.purpose(),
                look.outcome(),
                look.marks(),
                look.about(),
                look.requestId());
    }
}
