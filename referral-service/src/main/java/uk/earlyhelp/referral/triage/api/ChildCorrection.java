package uk.earlyhelp.referral.triage.api;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.InPeriod;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.triage.FactCorrections;

/** What a worker knows better about one child. */
@Schema(description = "What a worker knows better about one child; left out, it stays as stated.")
public record ChildCorrection(
        @NotNull
        @Min(1)
        @Schema(description = "The child's place on the form, counted from 1.", examples = "1", required = true)
        Integer number,

        @InPeriod(from = "1900-01-01", to = "P0D", message = "A date of birth lies between 1900 and today.")
        @Schema(description = "Learned since; takes the place of an expected date of delivery.", nullable = true)
        LocalDate dateOfBirth,

        @Schema(nullable = true) Stated send,
        @Schema(nullable = true) Stated disability,

        @Schema(description = "The specialist disability team's criteria are not met (R101).", nullable = true)
        Stated outsideDisabilityTeamCriteria,

        @Schema(nullable = true) Stated careLeaver,
        @Schema(nullable = true) Stated youngCarer,
        @Schema(nullable = true) Stated unaccompaniedAsylumSeeker) {

    FactCorrections.OfChild toDomain() {
        return new FactCorrections.OfChild(
                number,
                dateOfBirth,
                send,
                disability,
                outsideDisabilityTeamCriteria,
                careLeaver,
                youngCarer,
                unaccompaniedAsylumSeeker);
    }
}
