package uk.earlyhelp.referral.answers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.OwedAnswer;

/** An answer that somebody still waits for, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "OwedAnswer",
        description = "An answer that somebody still waits for: not given yet, or given and not arrived.")
public record OwedAnswerView(
        UUID referralId,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        @Schema(examples = "decided") String status,
        @Schema(examples = "blacon") String area,
        @Schema(examples = "blacon-team") String team,

        @Schema(description = "By when the answer is due (UTC).")
        Instant dueAt,

        @Schema(description = "When it was given (UTC); absent while it is owed.")
        Instant givenAt,

        @Schema(description = "Whether it is late: due before now and not given.")
        boolean overdue,

        @Schema(description = "Whether there is a decision that it answers.")
        boolean decided) {

    static OwedAnswerView of(OwedAnswer owed, Instant now) {
        return new OwedAnswerView(
                owed.referralId(),
                owed.reference(),
                owed.status(),
                owed.area(),
                owed.team(),
                owed.dueAt(),
                owed.givenAt(),
                owed.overdue(now),
                owed.decided());
    }
}
