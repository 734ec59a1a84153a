package uk.earlyhelp.referral.answers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The answer that every referral gets (R111): given once, delivered at least once, never changed.
 *
 * @param occasion the decision or the withdrawal that it answers
 * @param firstDelivery {@code null} until it reached somebody
 */
public record Answer(
        UUID id,
        UUID referralId,
        UUID familyId,
        Occasion occasion,
        AnswerWords words,
        String givenBy,
        Instant givenAt,
        Delivery firstDelivery) {

    /** What an answer answers. */
    public sealed interface Occasion {

        /** A decision. */
        record OfDecision(UUID decisionId) implements Occasion {}

        /** The withdrawal of the referral. */
        record OfWithdrawal() implements Occasion {}
    }

    /** The answer once it reached somebody; the first delivery is the one that counts. */
    public Answer delivered(Delivery delivery) {
        return firstDelivery != null
                ? this
                : new Answer(id, referralId, familyId, occasion, words, givenBy, givenAt, delivery);
    }

    public AnswerState state() {
        return firstDelivery == null ? AnswerState.GIVEN : AnswerState.DELIVERED;
    }

    /** The decision that it answers; empty for a withdrawal. */
    public Optional<UUID> decisionId() {
        return switch (occasion) {
            case Occasion.OfDecision(UUID decision) -> Optional.of(decision);
            case Occasion.OfWithdrawal withdrawal -> Optional.empty();
        };
    }
}
