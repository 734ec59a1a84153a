package uk.earlyhelp.linkage.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.earlyhelp.linkage.person.BirthDate;

/** How two birth dates agree, whether either of them is a mistyped one or only expected. */
final class BirthComparison {

    private static final int DIGITS = 8;

    /** Six weeks either side of the expected day: most births, early ones included, and few other children. */
    private static final long WEEKS_AROUND_EXPECTED = 6;

    private BirthComparison() {}

    static Level of(BirthDate one, BirthDate other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Level.MISSING;
        }
        if (one.expected() != other.expected()) {
            return isNear(one, other) ? Level.NEAR_EXPECTED : Level.DIFFERENT;
        }
        if (one.digits() == other.digits()) {
            return Level.EXACT;
        }
        return almost(one, other);
    }

    private static Level almost(BirthDate one, BirthDate other) {
        boolean year = one.year() == other.year();
        boolean month = one.month() == other.month();
        boolean day = one.day() == other.day();
        if (year && one.month() == other.day() && one.day() == other.month()) {
            return Level.DAY_MONTH_SWAPPED;
        }
        if (month && day && Math.abs(one.year() - other.year()) == 1) {
            return Level.YEAR_OFF;
        }
        if (isOneSlip(one.digits(), other.digits())) {
            return Level.CLOSE;
        }
        boolean two = year && month || year && day || month && day;
        return two ? Level.PARTLY : Level.DIFFERENT;
    }

    /** One digit is another one, or two neighbours have changed places. */
    private static boolean isOneSlip(int one, int other) {
        int differing = 0;
        int first = -1;
        int a = one;
        int b = other;
        for (int place = 0; place < DIGITS; place++, a /= 10, b /= 10) {
            if (a % 10 != b % 10) {
                differing++;
                first = first < 0 ? place : first;
            }
        }
        return differing == 1 || differing == 2 && areSwapped(one, other, first);
    }

    private static boolean areSwapped(int one, int other, int place) {
        int shift = (int) Math.pow(10, place);
        int a = one / shift % 100;
        int b = other / shift % 100;
        return a / 10 == b % 10 && a % 10 == b / 10;
    }

    private static boolean isNear(BirthDate one, BirthDate other) {
        try {
            return Math.abs(ChronoUnit.DAYS.between(date(one), date(other))) <= WEEKS_AROUND_EXPECTED * 7;
        } catch (DateTimeException mistyped) {
            return false;
        }
    }

    private static LocalDate date(BirthDate birth) {
        return LocalDate.of(birth.year(), birth.month(), birth.day());
    }
}
