package uk.earlyhelp.referral.intake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a referral on paper and on the telephone, such as {@code EH-7K3M9-Q2X4J}.
 *
 * <p>Nine random characters of Crockford's base 32 (45 bits, so that a million referrals hardly ever meet) and a check
 * character (Luhn, modulo 32), which finds every single wrong character. It says nothing about the family, and it opens
 * nothing: whoever has it still needs the right to see the referral.
 */
public record ReferralReference(String value) {

    /** No I, L, O or U: the first three look like digits, the last makes words. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("EH-[" + ALPHABET + "]{5}-[" + ALPHABET + "]{5}");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]");
    private static final int LENGTH = 10;
    private static final RandomGenerator RANDOM = new SecureRandom();

    public ReferralReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a referral reference.");
        }
    }

    /** A new one, which nobody can guess. */
    public static ReferralReference random() {
        var characters = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH - 1L, 0, ALPHABET.length()).forEach(number -> characters.append(ALPHABET.charAt(number)));
        characters.append(ALPHABET.charAt((ALPHABET.length() - sum(characters, 2)) % ALPHABET.length()));
        return new ReferralReference(written(characters));
    }

    /** Reads a reference as people type it: any case, without hyphens, with O for zero and I or L for one. */
    public static Optional<ReferralReference> parse(String typed) {
        var letters = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        if (!letters.startsWith("EH") || letters.length() != LENGTH + 2) {
            return Optional.empty();
        }
        var value =
                written(letters.substring(2).replace('O', '0').replace('I', '1').replace('L', '1'));
        return isValid(value) ? Optional.of(new ReferralReference(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String written(CharSequence characters) {
        return "EH-" + characters.subSequence(0, LENGTH / 2) + "-" + characters.subSequence(LENGTH / 2, LENGTH);
    }

    private static boolean isValid(String value) {
        return FORM.matcher(value).matches() && sum(value.substring(3).replace("-", ""), 1) == 0;
    }

    /** Luhn's sum from the right, every second number doubled and its two digits to base 32 added up. */
    private static int sum(CharSequence characters, int factorOfLast) {
        int sum = 0;
        int factor = factorOfLast;
        for (int place = characters.length() - 1; place >= 0; place--) {
            int addend = factor * ALPHABET.indexOf(characters.charAt(place));
            sum += addend / ALPHABET.length() + addend % ALPHABET.length();
            factor = 3 - factor;
        }
        return sum % ALPHABET.length();
    }
}
