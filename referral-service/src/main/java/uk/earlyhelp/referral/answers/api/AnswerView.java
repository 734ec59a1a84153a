package uk.earlyhelp.referral.answers.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.Answer;
import uk.earlyhelp.referral.answers.AnswerDesk;
import uk.earlyhelp.referral.answers.AnswerState;
import uk.earlyhelp.referral.answers.Channel;
import uk.earlyhelp.referral.answers.Milestone;
import uk.earlyhelp.referral.answers.NextStep;
import uk.earlyhelp.referral.intake.ReferralStatus;

/**
 * What the person who asked may know: never the family's other business, and no worker's notes. The front door's own
 * work is a part of its own, which nobody else gets.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Answer",
        description = "What the person who asked may know about the referral. `work` is there for the front door only.")
public record AnswerView(
        UUID referralId,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,

        @Schema(description = "When the referral arrived (UTC).")
        Instant receivedAt,

        ReferralStatus status,

        @Schema(description = "What the status means.", examples = "A front-door worker is reading your referral.")
        String statusInWords,

        @Schema(description = "By when the decision is due (UTC).")
        Instant decisionDueAt,

        @Schema(description = "By when the answer is due (UTC).")
        Instant answerDueAt,

        @Schema(description = "owed, given or delivered.") AnswerState state,

        @Schema(description = "The answer, once it is given.")
        Words answer,

        @Schema(description = "What happened later and concerns you.")
        List<Happened> milestones,

        AnswerWork work) {

    /** The view for one reader. */
    static AnswerView of(AnswerDesk.Reading reading, AnswerReader reader) {
        var referral = reading.referral();
        var answer = reading.answer();
        var deadlines = referral.deadlines();
        return new AnswerView(
                referral.id(),
                referral.reference().value(),
                deadlines.receivedAt(),
                referral.status(),
                referral.status().inPlainWords(),
                deadlines.decisionDueAt(),
                answer == null ? deadlines.answerDueAt() : answer.dueAt(),
                answer == null ? AnswerState.OWED : answer.state(),
                Words.of(answer, reader == AnswerReader.FAMILY),
                reading.milestones().stream().map(Happened::of).toList(),
                reader == AnswerReader.FRONT_DOOR ? AnswerWork.of(reading) : null);
    }

    /** The words of an answer for one reader. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnswerWords", description = "The words of an answer.")
    public record Words(
            @Schema(
                    description = "What was decided, in words meant for the reader.",
                    examples = "An early help assessment will be made with the family.")
            String text,

            List<Step> nextSteps,

            @Schema(description = "When it was given (UTC).")
            Instant givenAt,

            @Schema(description = "When it first reached somebody (UTC).")
            Instant deliveredAt,

            @Schema(description = "How it first reached somebody.")
            Channel channel) {

        static Words of(Answer answer, boolean plainly) {
            if (answer == null || answer.given() == null) {
                return null;
            }
            var delivery = answer.firstDelivery();
            return new Words(
                    plainly ? answer.words().toFamily() : answer.words().toReferrer(),
                    answer.words().nextSteps().stream().map(Step::of).toList(),
                    answer.given().at(),
                    delivery == null ? null : delivery.deliveredAt(),
                    delivery == null ? null : delivery.channel());
        }
    }

    /** One thing that happens next. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NextStep", description = "One thing that happens next.")
    public record Step(
            @Schema(examples = "Somebody rings the family.") String what,
            @Schema(examples = "Blacon children's centre") String who,

            @Schema(description = "By which day (date in England).", examples = "2026-11-09")
            LocalDate by) {

        /** The step as it is shown. */
        public static Step of(NextStep step) {
            return new Step(step.what(), step.who(), step.by());
        }
    }

    /** Something that happened later. */
    @Schema(name = "Milestone", description = "Something that happened later and concerns the referrer.")
    public record Happened(
            @Schema(examples = "plan-started") String code,

            @Schema(examples = "A plan was made with the family.")
            String words,

            @Schema(description = "The day (date in England).", examples = "2026-12-01")
            LocalDate on) {

        static Happened of(Milestone milestone) {
            return new Happened(milestone.code(), milestone.words(), milestone.on());
        }
    }
}
