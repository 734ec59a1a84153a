package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.triage.Forum;
import uk.earlyhelp.referral.triage.OutcomeCode;

/** That the forum's outcome is recorded; it holds no personal data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "That the forum's outcome is recorded.")
public record ForumOutcomeReceipt(
        UUID referralId, Forum.Conclusion conclusion, OutcomeCode recommended, Instant recordedAt) {

    static ForumOutcomeReceipt of(UUID referralId, Forum.Recorded outcome) {
        return new ForumOutcomeReceipt(referralId, outcome.conclusion(), outcome.recommended(), outcome.recordedAt());
    }
}
