package uk.earlyhelp.local.demo.borough;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** A referral form as it goes over the wire; what is {@code null} is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Form(
        Referrer referrer,
        List<Child> children,
        List<Member> household,
        Address address,
        Language language,
        List<String> needs,
        String concern,
        List<Support> currentSupport,
        String familyView,
        Consent consent,
        Safety immediateSafety) {

    /** Who asks; {@code agency} is for the front door alone, when it records for somebody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Referrer(String agency, String name, String role, String phone, String email, String source) {}

    /** A child, born or not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Child(
            String givenName,
            String familyName,
            String knownAs,
            LocalDate dateOfBirth,
            LocalDate expectedDateOfDelivery,
            String birthDateUnknownReason,
            String sex,
            String school,
            String upn,
            String nhsNumber,
            String send,
            List<String> disabilities,
            String outsideDisabilityTeamCriteria,
            String careLeaver,
            String youngCarer,
            String unaccompaniedAsylumSeeker,
            String voice,
            Equality equality) {}

    /** Equality data; not asked and prefers not to say are different codes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Equality(String ethnicity, String religion, String sexualOrientation, String genderIdentity) {}

    /** Somebody else of the household. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Member(
            String givenName,
            String familyName,
            String relationship,
            LocalDate dateOfBirth,
            String parentalResponsibility,
            String livesWithChildren,
            String phone,
            String learningDisabilityAffectsParenting) {}

    /** Where the family lives. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Address(List<String> lines, String postcode, Boolean noFixedAddress) {}

    /** The language of the home. */
    public record Language(String first, String interpreterNeeded) {}

    /** What is being done already. */
    public record Support(String agency, String what) {}

    /** Whether the family agreed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Consent(String status, String by, LocalDate on, String reason) {}

    /** Whether somebody may be in danger now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Safety(String concern, String detail) {}
}
