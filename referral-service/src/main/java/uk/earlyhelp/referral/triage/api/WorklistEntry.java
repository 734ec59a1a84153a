package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.triage.WorklistItem;

/** A referral that waits for a decision, or for a second look at it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A referral that waits for a decision, or for a second look at it.")
public record WorklistEntry(
        UUID id,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        @Schema(examples = "received") String status,

        @Schema(description = "Subject of the worker who has taken it; absent while nobody has.")
        String takenBy,

        @Schema(description = "Code of the family's area; absent when not known.", examples = "blacon")
        String area,

        @Schema(description = "Code of the team that answers for the area.", examples = "blacon-team")
        String team,

        @Schema(description = "Referral source code of the CIN census.", examples = "2A")
        String source,

        @Schema(description = "The referrer fears for somebody's safety now.")
        boolean safetyConcern,

        @Schema(description = "When it arrived (UTC).") Instant receivedAt,

        @Schema(description = "By when it has to be decided (UTC).")
        Instant decisionDueAt,

        boolean overdue,

        @Schema(description = "The children's names, in the form's order.")
        List<String> children,

        @Schema(description = "The version to send in If-Match.", examples = "\"1\"")
        String etag) {

    static WorklistEntry of(WorklistItem item, Instant now) {
        return new WorklistEntry(
                item.id(),
                item.reference(),
                item.status(),
                item.takenBy(),
                item.area(),
                item.team(),
                item.source(),
                item.safetyConcern(),
                item.receivedAt(),
                item.decisionDueAt(),
                item.isOverdue(now),
                item.children(),
                '"' + Long.toString(item.version()) + '"');
    }
}
