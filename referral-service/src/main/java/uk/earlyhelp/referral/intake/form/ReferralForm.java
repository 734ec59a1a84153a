package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.identifiers.Postcode;

/** Everything a referrer writes to ask for help for one family. */
@Schema(description = "Everything a referrer writes to ask for help for one family.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralForm(
        @NotNull @Valid @Schema(required = true) Referrer referrer,

        @NotNull
        @Size(min = 1, max = 20, message = "Give at least one child and at most {max}.")
        @Schema(description = "The children and young people for whom help is asked.", required = true)
        List<@NotNull @Valid Child> children,

        @Size(max = 30, message = "Give at most {max} other members of the household.")
        @Schema(description = "Who else lives or belongs with them.", nullable = true)
        List<@NotNull @Valid HouseholdMember> household,

        @Valid @Schema(nullable = true) Address address,

        @Valid @Schema(nullable = true) Language language,

        @NotNull
        @Size(min = 1, max = 20, message = "Give at least one need and at most {max}.")
        @Schema(
                description = "What help is needed with: codes from GET /codes/needs.",
                examples = "[\"neglect\", \"home-conditions\"]",
                required = true)
        List<@NotNull @KnownCode(list = "needs") @Size(max = 60) String> needs,

        @NotBlank
        @Size(max = 10_000)
        @Printable
        @Schema(
                description = "What is happening, in the referrer's words.",
                examples = "Aoife comes to school hungry and tired.",
                required = true)
        String concern,

        @Size(max = 20, message = "Give at most {max} kinds of support.")
        @Schema(description = "What is already being done, and by whom.", nullable = true)
        List<@NotNull @Valid CurrentSupport> currentSupport,

        @Size(max = 10_000)
        @Printable
        @Schema(
                description = "What the family wants, in its own words.",
                examples = "We want the damp gone and mornings to be calmer.",
                nullable = true)
        String familyView,

        @NotNull @Valid @Schema(required = true) Consent consent,

        @NotNull @Valid @Schema(required = true) ImmediateSafety immediateSafety) {

    /** Whether the referrer fears for somebody's safety now. */
    public boolean safetyConcern() {
        return immediateSafety.concern() == Stated.YES;
    }

    /** Without those of the family for whom no help is asked, for a reader who has not named them. */
    public ReferralForm withoutOtherMembers() {
        return new ReferralForm(
                referrer,
                children,
                null,
                address,
                language,
                needs,
                concern,
                currentSupport,
                familyView,
                consent,
                immediateSafety);
    }

    /** The postcode of the family's home, if it is given. */
    public Optional<Postcode> homePostcode() {
        return Optional.ofNullable(address).map(Address::postcode).flatMap(Postcode::parse);
    }
}
