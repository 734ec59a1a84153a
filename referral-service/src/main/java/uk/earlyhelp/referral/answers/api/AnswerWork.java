package uk.earlyhelp.referral.answers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.Answer;
import uk.earlyhelp.referral.answers.AnswerDesk;

/** What the front door sees of an answer besides: the words for both readers, and answers that were replaced. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnswerWork", description = "What the front door sees besides; nobody else does.")
public record AnswerWork(
        @Schema(description = "The words that will be sent if nobody writes others. Absent once the answer is given.")
        Wording suggestion,

        @Schema(description = "The answer in force, once it is given.")
        Wording given,

        @Schema(description = "Answers that were given and that later ones replaced, the latest first.")
        List<Wording> replaced) {

    static AnswerWork of(AnswerDesk.Reading reading) {
        var wording = reading.answer() == null ? null : Wording.of(reading.answer());
        boolean given = wording != null && wording.givenAt() != null;
        return new AnswerWork(
                given ? null : wording,
                given ? wording : null,
                reading.replaced().stream().map(Wording::of).toList());
    }

    /** One answer in the words for both of its readers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnswerWording", description = "One answer in the words for both of its readers.")
    public record Wording(
            @Schema(description = "The decision that it answers; absent when it answers a withdrawal.")
            UUID decisionId,

            @Schema(examples = "An early help assessment will be made with the family.")
            String toReferrer,

            @Schema(examples = "Sam will ring you on Thursday.")
            String toFamily,

            List<AnswerView.Step> nextSteps,

            @Schema(description = "When it was given (UTC).")
            Instant givenAt,

            @Schema(description = "When it first reached somebody (UTC).")
            Instant deliveredAt) {

        static Wording of(Answer answer) {
            var words = answer.words();
            var given = answer.given();
            var delivery = answer.firstDelivery();
            return new Wording(
                    answer.decisionId(),
                    words.toReferrer(),
                    words.toFamily(),
                    words.nextSteps().stream().map(AnswerView.Step::of).toList(),
                    given == null ? null : given.at(),
                    delivery == null ? null : delivery.deliveredAt());
        }
    }
}
