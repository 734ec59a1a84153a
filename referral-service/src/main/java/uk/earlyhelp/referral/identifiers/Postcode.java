package uk.earlyhelp.referral.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A United Kingdom postcode in its one spelling, such as {@code CH1 5AB}; it need not be in use. */
public record Postcode(String value) {

    /** The letters that Royal Mail allows at each place of the part before the space. */
    private static final String OUTWARD =
            "(?:[A-PR-UWYZ][0-9][0-9ABCDEFGHJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?|GIR)";

    private static final Pattern FORM = Pattern.compile(OUTWARD + " [0-9][ABD-HJLNP-UW-Z]{2}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int INWARD_LENGTH = 3;

    public Postcode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode.");
        }
    }

    /** Reads a postcode as people write it: in either case, with the space anywhere or missing. */
    public static Optional<Postcode> parse(String written) {
        var letters = SPACES.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        if (letters.length() <= INWARD_LENGTH) {
            return Optional.empty();
        }
        int split = letters.length() - INWARD_LENGTH;
        var value = letters.substring(0, split) + " " + letters.substring(split);
        return FORM.matcher(value).matches() ? Optional.of(new Postcode(value)) : Optional.empty();
    }

    /** The part before the space, such as {@code CH1}. */
    public String outward() {
        return value.substring(0, value.indexOf(' '));
    }

    @Override
    public String toString() {
        return value;
    }
}
