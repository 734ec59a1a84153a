package uk.earlyhelp.referral.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/** An NHS number: ten digits, the last a check digit modulo 11 (NHS Data Dictionary). */
public record NhsNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");

    public NhsNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an NHS number.");
        }
    }

    /** Reads a number as people write it, for example {@code 943 476 5919}. */
    public static Optional<NhsNumber> parse(String written) {
        var value = SEPARATORS.matcher(written).replaceAll("");
        return isValid(value) ? Optional.of(new NhsNumber(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches() && !isOneDigitTenTimes(value) && checkDigit(value) == digit(value, 9);
    }

    /** Such numbers pass the sum, but are always somebody filling in a field. */
    private static boolean isOneDigitTenTimes(String value) {
        return value.chars().allMatch(digit -> digit == value.charAt(0));
    }

    /** Ten means that no number with these nine digits exists. */
    private static int checkDigit(String value) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * digit(value, place);
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? 0 : rest;
    }

    private static int digit(String value, int place) {
        return value.charAt(place) - '0';
    }
}
