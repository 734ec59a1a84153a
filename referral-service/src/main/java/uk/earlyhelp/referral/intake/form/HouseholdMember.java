package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody else who lives or belongs with the children. */
@Schema(
        description =
                "Somebody else who lives or belongs with the children: a parent, a carer, a sibling not referred.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HouseholdMember(
        @Size(max = 100) @Printable @Schema(description = "Given names.", examples = "Maryam", nullable = true)
        String givenName,

        @Size(max = 100) @Printable @Schema(description = "Family name.", examples = "Hussain", nullable = true)
        String familyName,

        @Size(max = 40)
        @KnownCode(list = "relationship")
        @Schema(description = "What this person is to the children.", examples = "mother", nullable = true)
        String relationship,

        @InPeriod(from = "1900-01-01", to = "P0D", message = "A date of birth lies between 1900 and today.")
        @Schema(description = "Date of birth.", examples = "1988-11-30", nullable = true)
        LocalDate dateOfBirth,

        @Schema(description = "Holds parental responsibility.", nullable = true)
        Stated parentalResponsibility,

        @Schema(description = "Lives with the children.", nullable = true)
        Stated livesWithChildren,

        @Size(max = 40)
        @Printable
        @Schema(description = "Telephone number.", examples = "07700 900123", nullable = true)
        String phone,

        @Schema(description = "A learning disability or difficulty that affects parenting (R102).", nullable = true)
        Stated learningDisabilityAffectsParenting) {}
