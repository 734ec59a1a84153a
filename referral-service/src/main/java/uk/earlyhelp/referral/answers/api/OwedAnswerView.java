package uk.earlyhelp.referral.answers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.OwedAnswer;

/** A referral that still owes its answer, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwedAnswer", description = "A referral that still owes its answer.")
public record OwedAnswerView(
        UUID referralId,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        @Schema(examples = "decided") String status,
        @Schema(examples = "blacon") String area,
        @Schema(examples = "blacon-team") String team,

        @Schema(description = "By when the answer is due (UTC).")
        Instant dueAt,

        boolean overdue,

        @Schema(description = "Whether there is a decision to answer with.")
        boolean decided) {

    static OwedAnswerView of(OwedAnswer owed, Instant now) {
        return new OwedAnswerView(
                owed.referralId(),
                owed.reference(),
                owed.status(),
                owed.area(),
                owed.team(),
                owed.dueAt(),
                owed.dueAt().isBefore(now),
                owed.decided());
    }
}
