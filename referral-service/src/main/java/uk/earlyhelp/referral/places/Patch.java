package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.regex.Pattern;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;
import uk.earlyhelp.referral.policy.PackProblem;

/** A beginning of postcodes, or one whole postcode, that lies in a centre's footprint or in another authority, for some time. */
public record Patch(
        String at, String centre, String authority, boolean rural, String parish, LocalDate from, LocalDate until)
        implements Dated {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}([0-9][0-9A-Z]?( [0-9][A-Z]{0,2})?)?");

    public Patch {
        if (!FORM.matcher(PackCheck.text(at, "The beginning (at) of a patch")).matches()) {
            throw new PackProblem("'" + at + "' is not the beginning of a postcode, such as CH1, CH1 5 or CH1 5AB.");
        }
        if ((centre == null) == (authority == null)) {
            throw new PackProblem("Patch '" + at + "' must name either a centre or another authority.");
        }
        Dated.check(from, until, "patch '" + at + "'");
    }
}
