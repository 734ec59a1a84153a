package uk.earlyhelp.referral.answers;

import java.time.Instant;
import java.util.UUID;
import uk.earlyhelp.kit.problems.Problem;

/**
 * The answer that every referral gets (R111): owed, then given once, then delivered; its words never change after that.
 *
 * @param decisionId the decision that it answers; {@code null} when it answers a withdrawal
 * @param dueAt by when it has to be given
 * @param words a suggestion from the policy pack until the answer is given
 * @param given {@code null} while it is owed
 * @param firstDelivery {@code null} until it reached somebody
 */
public record Answer(
        UUID id,
        UUID referralId,
        UUID decisionId,
        Instant dueAt,
        AnswerWords words,
        Given given,
        Delivery firstDelivery) {

    /** Who gave an answer, and when. */
    public record Given(String by, Instant at) {}

    /** The answer in its final words. */
    public Answer give(AnswerWords finalWords, Given now) {
        if (given != null) {
            throw no(AnswerProblem.ANSWER_ALREADY_GIVEN);
        }
        return new Answer(id, referralId, decisionId, dueAt, finalWords, now, null);
    }

    /** The answer once it reached somebody; the first delivery is the one that counts. */
    public Answer delivered(Delivery delivery) {
        if (given == null) {
            throw no(AnswerProblem.NOTHING_TO_DELIVER);
        }
        if (delivery.deliveredAt().isBefore(given.at())) {
            throw Problem.invalidField(
                    "/deliveredAt", "before-the-answer", "An answer cannot arrive before it was given.");
        }
        return firstDelivery != null ? this : new Answer(id, referralId, decisionId, dueAt, words, given, delivery);
    }

    public AnswerState state() {
        if (given == null) {
            return AnswerState.OWED;
        }
        return firstDelivery == null ? AnswerState.GIVEN : AnswerState.DELIVERED;
    }

    /** An arrival that happens now; the clocks of two machines may differ, and none arrives before it was given. */
    public Delivery arriving(Channel channel, Instant now, String recordedBy) {
        boolean early = given != null && now.isBefore(given.at());
        return new Delivery(channel, early ? given.at() : now, recordedBy);
    }

    private static Problem no(AnswerProblem problem) {
        return new Problem(problem, problem.advice());
    }
}
