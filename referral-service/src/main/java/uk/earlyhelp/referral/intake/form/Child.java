package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.identifiers.ValidNhsNumber;
import uk.earlyhelp.referral.identifiers.ValidUpn;

/** A child or young person, born or not, for whom help is asked (R056 to R058). */
@OneBirthDate
@SexOfUnborn
@Schema(
        description = "A child or young person for whom help is asked. Exactly one of dateOfBirth,"
                + " expectedDateOfDelivery and birthDateUnknownReason is given.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Child(
        @Size(max = 100)
        @Printable
        @Schema(
                description = "Given names. May be missing for a child who is not born yet.",
                examples = "Aoife",
                nullable = true)
        String givenName,

        @Size(max = 100) @Printable @Schema(description = "Family name.", examples = "O'Brien-Hussain", nullable = true)
        String familyName,

        @Size(max = 100)
        @Printable
        @Schema(description = "The name the child goes by.", examples = "Effie", nullable = true)
        String knownAs,

        @InPeriod(
                from = "1900-01-01",
                to = "P0D",
                message = "A date of birth lies between 1900 and today. Check the year, or use expectedDateOfDelivery.")
        @Schema(
                description = "Date of birth, 1900 to today (date in England).",
                examples = "2016-03-04",
                nullable = true)
        LocalDate dateOfBirth,

        @InPeriod(
                from = "-P42D",
                to = "P280D",
                message = "An expected date of delivery is at most 40 weeks ahead and at most 6 weeks past."
                        + " Check it, or use dateOfBirth.")
        @Schema(
                description = "Expected date of delivery of a child who is not born yet:"
                        + " at most 40 weeks ahead and at most 6 weeks past.",
                examples = "2026-09-30",
                nullable = true)
        LocalDate expectedDateOfDelivery,

        @Schema(description = "Why neither date is known.", examples = "not-known", nullable = true)
        BirthDateUnknownReason birthDateUnknownReason,

        @Schema(description = "Sex; U or nothing for a child who is not born yet.", examples = "F", nullable = true)
        Sex sex,

        @Size(max = 20)
        @Printable
        @Schema(
                description = "School: authority and establishment number together. One that is not in the directory"
                        + " is accepted and shown as unknown.",
                examples = "8962001",
                nullable = true)
        String school,

        @Size(max = 20)
        @ValidUpn
        @Schema(description = "Unique pupil number.", examples = "A950000178301", nullable = true)
        String upn,

        @Size(max = 20) @ValidNhsNumber @Schema(description = "NHS number.", examples = "943 476 5919", nullable = true)
        String nhsNumber,

        @Schema(description = "Special educational needs or disability (raises the age limit, R057).", nullable = true)
        Stated send,

        @Size(max = 13, message = "Give at most {max} disabilities.")
        @Schema(description = "Disability codes of the CIN census.", examples = "[\"AUT\"]", nullable = true)
        List<@NotNull @KnownCode(list = "disability") @Size(max = 10) String> disabilities,

        @Schema(
                description = "The specialist disability team said that its criteria are not met (R101).",
                nullable = true)
        Stated outsideDisabilityTeamCriteria,

        @Schema(description = "Care leaver (raises the age limit, R058).", nullable = true)
        Stated careLeaver,

        @Schema(description = "Cares for somebody at home (R097).", nullable = true)
        Stated youngCarer,

        @Schema(description = "Unaccompanied asylum-seeking child (R103).", nullable = true)
        Stated unaccompaniedAsylumSeeker,

        @Size(max = 10_000)
        @Printable
        @Schema(
                description = "The child's voice: what the child says, in the child's words.",
                examples = "I like school when Mum is not sad.",
                nullable = true)
        String voice,

        @Valid @Schema(description = "Equality data.", nullable = true)
        EqualityData equality) {

    /** Whether help is asked before birth. */
    public boolean unborn() {
        return expectedDateOfDelivery != null;
    }
}
