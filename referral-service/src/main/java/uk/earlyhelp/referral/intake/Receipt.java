package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the referrer holds in hand at once: that it came in, and by when we promise to decide and to answer. */
@Schema(description = "That the referral came in, and by when it will be decided and answered.")
public record Receipt(
        @Schema(description = "Id of the referral.", examples = "01890a5d-ac96-774b-bcce-b302099a8057")
        UUID id,

        @Schema(description = "Its name on paper and on the telephone.", examples = "EH-7K3M9-Q2X4J")
        String reference,

        @Schema(description = "When it came in (UTC).", examples = "2026-02-12T09:30:00Z")
        Instant receivedAt,

        @Schema(
                description = "By when it is decided (UTC); working days of England.",
                examples = "2026-02-13T09:30:00Z")
        Instant decisionDueAt,

        @Schema(description = "By when you have our answer (UTC).", examples = "2026-02-13T09:30:00Z")
        Instant answerDueAt) {

    static Receipt of(Referral referral) {
        var deadlines = referral.deadlines();
        return new Receipt(
                referral.id(),
                referral.reference().value(),
                deadlines.receivedAt(),
                deadlines.decisionDueAt(),
                deadlines.answerDueAt());
    }
}
