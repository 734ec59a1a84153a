package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Stated;

/**
 * What is stated about a referral on one day, and all that the rules of triage may look at.
 *
 * @param on the day (Europe/London) on which the ages hold
 * @param agenciesInvolved distinct agencies that work with the family, the referrer's among them, 0 or more
 * @param rural whether the family lives in a rural place
 * @param lastReferredOn the day of the family's latest earlier referral; {@code null} when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is stated about a referral on one day.")
public record TriageFacts(
        @Schema(description = "The day (date in England) on which the ages hold.")
        LocalDate on,

        List<ChildFacts> children,

        @Schema(description = "A parent's learning disability affects parenting (R102).")
        Stated parentLearningDisability,

        Stated immediateSafety,

        @Schema(description = "Distinct agencies that work with the family, the referrer's among them.", examples = "2")
        int agenciesInvolved,

        @Schema(description = "The family has additional needs (R205).")
        Stated additionalNeeds,

        @Schema(description = "A single universal or specialist service can meet the needs (R206).")
        Stated singleServiceCanMeetNeeds,

        @Schema(description = "The family lives in a rural place.")
        Stated rural,

        @Schema(description = "Day of the family's latest earlier referral; absent when there is none.")
        LocalDate lastReferredOn) {

    public TriageFacts {
        children = List.copyOf(children);
    }
}
