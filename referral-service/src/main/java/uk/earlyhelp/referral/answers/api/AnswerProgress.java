package uk.earlyhelp.referral.answers.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.Answer;
import uk.earlyhelp.referral.answers.AnswerState;

/** How far an answer has come; it holds no personal data. */
@Schema(name = "AnswerProgress", description = "How far an answer has come.")
public record AnswerProgress(
        @Schema(description = "The answer.") UUID id,
        UUID referralId,
        @Schema(description = "owed, given or delivered.") AnswerState state,
        @Schema(description = "By when it was due (UTC).") Instant dueAt,
        @Schema(description = "When it was given (UTC).") Instant givenAt) {

    static AnswerProgress of(Answer answer) {
        return new AnswerProgress(
                answer.id(),
                answer.referralId(),
                answer.state(),
                answer.dueAt(),
                answer.given().at());
    }
}
