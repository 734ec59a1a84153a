package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.referral.intake.ReferralStatus;

/** A referral that waits for a decision, or for a second look at it. */
public record WorklistItem(
        UUID id,
        String reference,
        String status,
        String takenBy,
        String area,
        String team,
        String source,
        boolean safetyConcern,
        Instant receivedAt,
        Instant decisionDueAt,
        List<String> children,
        long version) {

    /** Whether its decision is missing although it was due. */
    public boolean isOverdue(Instant now) {
        return ReferralStatus.of(status).orElseThrow().isOpen() && decisionDueAt.isBefore(now);
    }

    /** Where a page of the worklist ended. */
    record Position(boolean safetyConcern, Instant decisionDueAt, UUID id) {}

    Position position() {
        return new Position(safetyConcern, decisionDueAt, id);
    }
}
