package uk.earlyhelp.referral.intake.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.identifiers.NhsNumber;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.identifiers.Upn;
import uk.earlyhelp.referral.identifiers.ValidNhsNumber;
import uk.earlyhelp.referral.identifiers.ValidPostcode;
import uk.earlyhelp.referral.identifiers.ValidUpn;
import uk.earlyhelp.referral.intake.ChildName;
import uk.earlyhelp.referral.intake.ReferralReference;
import uk.earlyhelp.referral.intake.SearchTerms;
import uk.earlyhelp.referral.intake.form.Printable;

/** What to search for; a body and not an address, because addresses end up in logs. */
@Schema(
        description = "What to search for: at least one field. Everything given must fit, and what is said of a child"
                + " must fit the same child.")
public record ReferralSearch(
        @Size(max = 200)
        @Printable
        @Schema(
                description = "Whole words of a child's names, in any order; case and accents do not matter.",
                examples = "obrien aoife",
                nullable = true)
        String name,

        @Schema(description = "A child's date of birth.", examples = "2016-03-04", nullable = true)
        LocalDate dateOfBirth,

        @Size(max = 10)
        @ValidPostcode
        @Schema(description = "Postcode of the family's address.", examples = "CH1 5AB", nullable = true)
        String postcode,

        @Size(max = 20)
        @ValidUpn
        @Schema(description = "A child's unique pupil number.", examples = "A950000178301", nullable = true)
        String upn,

        @Size(max = 20)
        @ValidNhsNumber
        @Schema(description = "A child's NHS number.", examples = "943 476 5919", nullable = true)
        String nhsNumber,

        @Size(max = 20)
        @Printable
        @Schema(description = "The referral's reference.", examples = "EH-7K3M9-Q2X4J", nullable = true)
        String reference) {

    SearchTerms terms() {
        if (Stream.of(name, dateOfBirth, postcode, upn, nhsNumber, reference).allMatch(Objects::isNull)) {
            throw Problem.invalidField("/name", "nothing-to-search-for", "Give at least one thing to search for.");
        }
        return new SearchTerms(
                nameWords(),
                dateOfBirth,
                Optional.ofNullable(upn).flatMap(Upn::parse).orElse(null),
                Optional.ofNullable(nhsNumber).flatMap(NhsNumber::parse).orElse(null),
                Optional.ofNullable(postcode).flatMap(Postcode::parse).orElse(null),
                reference == null ? null : readReference());
    }

    private List<String> nameWords() {
        if (name == null) {
            return List.of();
        }
        var words = ChildName.words(name);
        if (words.isEmpty()) {
            throw Problem.invalidField("/name", "no-words", "Write at least one word of the name.");
        }
        return words;
    }

    private ReferralReference readReference() {
        return ReferralReference.parse(reference)
                .orElseThrow(() -> Problem.invalidField(
                        "/reference",
                        "invalid-reference",
                        "This is not a reference. It looks like EH-7K3M9-Q2X4J; check each character."));
    }
}
