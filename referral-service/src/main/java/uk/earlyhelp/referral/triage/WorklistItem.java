package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A referral that waits for a decision. */
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

    /** Where a page of the worklist ended. */
    record Position(boolean safetyConcern, Instant decisionDueAt, UUID id) {}

    Position position() {
        return new Position(safetyConcern, decisionDueAt, id);
    }
}
