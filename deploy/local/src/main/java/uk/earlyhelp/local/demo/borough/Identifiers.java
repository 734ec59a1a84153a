package uk.earlyhelp.local.demo.borough;

import java.util.HashMap;
import java.util.Map;

/** Valid numbers that belong to nobody: NHS numbers from 999, which the NHS keeps for tests, and UPNs of LA 896. */
final class Identifiers {
    private static final String AUTHORITY = "896";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int NHS_NUMBERS = 1_000_000;
    /** Coprime to the range, so that every number comes once and neighbours look unrelated. */
    private static final int STRIDE = 379_009;

    /** How many numbers a school has given out in a year. */
    private final Map<String, Integer> pupils = new HashMap<>();

    private int lastNhsNumber;

    Identifiers(Dice dice) {
        lastNhsNumber = dice.between(0, NHS_NUMBERS - 1);
    }

    /** A number that was not given out before. */
    String nhsNumber() {
        do {
            lastNhsNumber = (int) (((long) lastNhsNumber + STRIDE) % NHS_NUMBERS);
        } while (nhsCheckDigit(nineDigits()) == 10);
        return nineDigits() + nhsCheckDigit(nineDigits());
    }

    private String nineDigits() {
        return "999%06d".formatted(lastNhsNumber);
    }

    /** @return 10 when there is no number with these nine digits */
    static int nhsCheckDigit(String nineDigits) {
        int sum = 0;
        for (int place = 0; place < nineDigits.length(); place++) {
            sum += (10 - place) * (nineDigits.charAt(place) - '0');
        }
        int rest = 11 - sum % 11;
        return rest == 11 ? 0 : rest;
    }

    /**
     * A number that was not given out before.
     *
     * @param school the school that gave it out: authority and establishment number together
     * @param year in which the pupil first went to school
     */
    String upn(String school, int year) {
        String nine = "%s%s%02d".formatted(AUTHORITY, school.substring(3), year % 100);
        String twelve = nine + "%03d".formatted(pupils.merge(nine, 1, Integer::sum));
        return upnCheckLetter(twelve) + twelve;
    }

    static char upnCheckLetter(String twelve) {
        int sum = 0;
        for (int index = 0; index < twelve.length(); index++) {
            sum += (index + 2) * (twelve.charAt(index) - '0');
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
