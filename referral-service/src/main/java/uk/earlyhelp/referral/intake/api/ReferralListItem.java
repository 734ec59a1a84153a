package uk.earlyhelp.referral.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.ReferralLine;
import uk.earlyhelp.referral.intake.ReferralStatus;

/** A referral in a list. */
@Schema(description = "A referral in a list.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralListItem(
        UUID id,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        ReferralStatus status,
        Instant receivedAt,
        Instant decisionDueAt,

        @Schema(description = "Absent until it is answered.")
        Instant answeredAt,

        @Schema(description = "Absent for a family or individual.", examples = "school-8962001")
        String agency,

        @Schema(description = "Names of the children.", examples = "[\"Aoife O'Brien-Hussain\"]")
        List<String> children) {

    static ReferralListItem of(ReferralLine line) {
        return new ReferralListItem(
                line.id(),
                line.reference(),
                line.status(),
                line.receivedAt(),
                line.decisionDueAt(),
                line.answeredAt(),
                line.agency(),
                line.children());
    }
}
