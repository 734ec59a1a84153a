package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.AnswerState;
import uk.earlyhelp.referral.triage.DecisionDesk;
import uk.earlyhelp.referral.triage.OutcomeCode;

/** What a worker gets back on deciding; it holds no personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a worker gets back on deciding.")
public record DecisionReceipt(
        @Schema(description = "The decision.") UUID id,
        UUID referralId,
        OutcomeCode outcome,
        boolean ehaRequired,

        @Schema(description = "The decision that it replaces; absent for the first.")
        UUID supersedes,

        @Schema(description = "When it was made (UTC).") Instant decidedAt,

        @Schema(description = "The policy that it was made under.", examples = "cwac-2024.1")
        String policyVersion,

        @Schema(description = "Whether the answer is given or still owed.")
        AnswerState answer,

        @Schema(description = "By when the answer is due (UTC).")
        Instant answerDueAt) {

    static DecisionReceipt of(DecisionDesk.Decided decided) {
        var decision = decided.decision();
        return new DecisionReceipt(
                decision.id(),
                decision.referralId(),
                decision.outcome(),
                decision.ehaRequired(),
                decision.supersedes(),
                decision.decidedAt(),
                decision.picture().policyVersion(),
                decided.answer().state(),
                decided.answer().dueAt());
    }
}
