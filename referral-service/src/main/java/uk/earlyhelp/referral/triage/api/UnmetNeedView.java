package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.triage.UnmetNeed;

/** A need for which nothing is available. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "UnmetNeed", description = "A need for which nothing is available (R128).")
public record UnmetNeedView(
        UUID id,
        UUID referralId,
        UUID decisionId,
        @Schema(examples = "parental-conflict") String need,
        UnmetNeed.Missing missing,

        @Schema(description = "What is offered instead; absent when there is nothing.")
        String offeredInstead,

        @Schema(description = "Code of the family's area; absent when not known.", examples = "blacon")
        String area,

        Instant recordedAt) {

    static UnmetNeedView of(UnmetNeed need) {
        return new UnmetNeedView(
                need.id(),
                need.referralId(),
                need.decisionId(),
                need.need(),
                need.missing(),
                need.offeredInstead(),
                need.area(),
                need.recordedAt());
    }
}
