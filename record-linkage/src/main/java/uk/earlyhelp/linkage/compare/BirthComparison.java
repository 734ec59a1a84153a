package uk.earlyhelp.linkage.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.earlyhelp.linkage.person.BirthDate;

/** How two birth dates agree, whether either of them is a mistyped one or only expected. */
final class BirthComparison {

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
        int a = one;
        int b = other;
        while (a % 10 == b % 10) {
            a /= 10;
            b /= 10;
        }
        if (a / 10 == b / 10) {
            return true;
        }
        boolean swapped = a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10;
        return swapped && a / 100 == b / 100;
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
