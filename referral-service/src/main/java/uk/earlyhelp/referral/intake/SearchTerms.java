package uk.earlyhelp.referral.intake;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.identifiers.NhsNumber;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.identifiers.Upn;

/**
 * What a referral is searched by; what is null does not matter, and everything given must fit.
 *
 * @param nameWords words that all stand in the names of one child, in any order; may be empty
 */
public record SearchTerms(
        List<String> nameWords,
        LocalDate dateOfBirth,
        Upn upn,
        NhsNumber nhsNumber,
        Postcode postcode,
        ReferralReference reference) {

    static final SearchTerms NONE = new SearchTerms(List.of(), null, null, null, null, null);

    boolean aboutAChild() {
        return !nameWords.isEmpty() || dateOfBirth != null || upn != null || nhsNumber != null;
    }
}
