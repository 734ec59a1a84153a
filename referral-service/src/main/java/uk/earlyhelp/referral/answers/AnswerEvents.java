package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uk.earlyhelp.kit.events.Outbox;
import uk.earlyhelp.kit.events.OutgoingEvent;

/** What the world hears about answers: ids and times, never a word of them. */
@ApplicationScoped
class AnswerEvents {

    private static final String TOPIC = "early-help.referral";

    /** The payload of {@code early-help.referral.responded.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Responded(
            UUID referralId,
            UUID answerId,
            UUID decisionId,
            String occasion,
            Instant dueAt,
            Instant respondedAt,
            boolean inTime) {}

    private final Outbox outbox;

    AnswerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The family is the one to which the referral belongs now. */
    void responded(UUID familyId, Answer answer) {
        var at = answer.given().at();
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "early-help.referral.responded.v1",
                familyId,
                new Responded(
                        answer.referralId(),
                        answer.id(),
                        answer.decisionId(),
                        answer.decisionId() == null ? "withdrawal" : "decision",
                        answer.dueAt(),
                        at,
                        !at.isAfter(answer.dueAt()))));
    }
}
