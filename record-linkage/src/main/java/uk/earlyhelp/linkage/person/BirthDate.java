package uk.earlyhelp.linkage.person;

import java.time.LocalDate;

/**
 * A date of birth, or the expected date of delivery of an unborn child, as eight digits yyyymmdd.
 *
 * <p>Digits and not a date, because a mistyped 31 February is still evidence. Zero means not known.
 */
public record BirthDate(int digits, boolean expected) {

    public static final BirthDate NOT_KNOWN = new BirthDate(0, false);

    private static final int EIGHT_DIGITS = 100_000_000;

    public BirthDate {
        if (digits < 0 || digits >= EIGHT_DIGITS) {
            throw new IllegalArgumentException("A birth date has eight digits");
        }
    }

    public static BirthDate of(LocalDate date) {
        return date == null ? NOT_KNOWN : new BirthDate(digits(date), false);
    }

    public static BirthDate expected(LocalDate date) {
        return date == null ? NOT_KNOWN : new BirthDate(digits(date), true);
    }

    /** Reads yyyymmdd, with or without separators; anything that has not eight digits is not known. */
    public static BirthDate read(String written) {
        String digits = written == null ? "" : written.replaceAll("[^0-9]", "");
        return digits.length() == 8 ? new BirthDate(Integer.parseInt(digits), false) : NOT_KNOWN;
    }

    public boolean isKnown() {
        return digits != 0;
    }

    public int year() {
        return digits / 10_000;
    }

    public int month() {
        return digits / 100 % 100;
    }

    public int day() {
        return digits % 100;
    }

    private static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
