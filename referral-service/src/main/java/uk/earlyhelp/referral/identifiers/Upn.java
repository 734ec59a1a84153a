package uk.earlyhelp.referral.identifiers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unique pupil number: one check letter and twelve characters (DfE CIN census rules 1510 to 1560Q).
 *
 * <p>Characters 2 to 4 name the issuing authority. They are held to three digits here; whether an
 * authority of that number exists is a question for reference data, which this type does not have.
 */
public record Upn(String value) {

    /** Letters by their number; no I, O or S, which are too easily read as digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** The last character is a letter for a temporary number. */
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");

    public Upn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a unique pupil number.");
        }
    }

    /** Reads a number as people write it: in either case, with or without spaces. */
    public static Optional<Upn> parse(String written) {
        var value = written.replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(value) ? Optional.of(new Upn(value)) : Optional.empty();
    }

    /** Whether a school gave the number out for a while only, until the real one is known. */
    public boolean isTemporary() {
        return !Character.isDigit(value.charAt(value.length() - 1));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches() && checkLetter(value) == value.charAt(0);
    }

    private static char checkLetter(String value) {
        int sum = 0;
        for (int position = 2; position <= value.length(); position++) {
            sum += position * number(value.charAt(position - 1));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int number(char character) {
        return Character.isDigit(character) ? character - '0' : LETTERS.indexOf(character);
    }
}
