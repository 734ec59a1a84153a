package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;
import uk.earlyhelp.referral.policy.PackProblem;

/** A school by its DfE number (seven digits, authority first) and the children's centre in whose footprint it lies (R188). */
public record School(
        String code, String name, String phase, String postcode, String centre, LocalDate from, LocalDate until)
        implements Dated {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    public School {
        if (!NUMBER.matcher(PackCheck.text(code, "The code of a school")).matches()) {
            throw new PackProblem("The code of school '" + code + "' must have seven digits.");
        }
        PackCheck.text(name, "The name of school '" + code + "'");
        PackCheck.text(phase, "The phase of school '" + code + "'");
        PackCheck.text(centre, "The centre of school '" + code + "'");
        if (Postcode.parse(PackCheck.text(postcode, "The postcode of school '" + code + "'"))
                .isEmpty()) {
            throw new PackProblem("The postcode of school '" + code + "' is not a postcode.");
        }
        Dated.check(from, until, "school '" + code + "'");
    }

    Postcode at() {
        return Postcode.parse(postcode).orElseThrow();
    }

    /** The school as a referring agency: what the token of its staff names. */
    Agency asAgency() {
        return new Agency("school-" + code, name, "school", "2A", from, until);
    }
}
