package uk.earlyhelp.linkage.compare;

import uk.earlyhelp.linkage.person.HomeForm;
import uk.earlyhelp.linkage.text.Spelling;

/** How two addresses agree; of several homes the two that agree best, because one of them may be an old one. */
final class HomeComparison {

    private HomeComparison() {}

    static long of(HomeForm[] some, HomeForm[] others) {
        long best = 0;
        int most = -1;
        for (HomeForm one : some) {
            for (HomeForm other : others) {
                long pattern = of(one, other);
                int agreement = agreement(pattern);
                if (agreement > most || agreement == most && pattern > best) {
                    most = agreement;
                    best = pattern;
                }
            }
        }
        return best;
    }

    private static int agreement(long pattern) {
        int sum = 0;
        for (int field = Field.NUMBER.ordinal(); field <= Field.REGION.ordinal(); field++) {
            sum += Pattern.ordinal(pattern, field);
        }
        return sum;
    }

    private static long of(HomeForm one, HomeForm other) {
        long pattern = Pattern.with(0, Field.NUMBER, code(one.number(), other.number()));
        pattern |= lines(one, other);
        pattern = Pattern.with(pattern, Field.SUBURB, words(one.suburb(), other.suburb()));
        pattern = Pattern.with(pattern, Field.POSTCODE, postcode(one, other));
        return Pattern.with(pattern, Field.REGION, code(one.region(), other.region()));
    }

    private static long lines(HomeForm one, HomeForm other) {
        var street = words(one.street(), other.street());
        var place = words(one.place(), other.place());
        if (street.compareTo(Level.CLOSE) < 0 && place.compareTo(Level.CLOSE) < 0) {
            boolean there = isSame(one.street(), other.place());
            boolean back = isSame(one.place(), other.street());
            if (there && back) {
                street = Level.SWAPPED;
                place = Level.SWAPPED;
            } else if (there || back) {
                place = Level.SWAPPED;
            }
        }
        return Pattern.with(Pattern.with(0, Field.STREET, street), Field.PLACE, place);
    }

    private static boolean isSame(String one, String other) {
        return words(one, other).compareTo(Level.CLOSE) >= 0;
    }

    /** Words of an address without their spaces; one slip in eight letters is close, one in four similar. */
    private static Level words(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Level.MISSING;
        }
        if (one.equals(other)) {
            return Level.EXACT;
        }
        int longer = Math.max(one.length(), other.length());
        if (Math.abs(one.length() - other.length()) > longer / 3) {
            return Level.DIFFERENT;
        }
        int slips = Spelling.slips(one, other);
        if (slips == 1 || slips <= longer / 8) {
            return Level.CLOSE;
        }
        return slips <= longer / 3 ? Level.SIMILAR : Level.DIFFERENT;
    }

    private static Level code(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? Level.MISSING : Comparison.number(one, other);
    }

    private static Level postcode(HomeForm one, HomeForm other) {
        var level = code(one.postcode(), other.postcode());
        return level == Level.DIFFERENT && one.area().equals(other.area()) ? Level.PARTLY : level;
    }
}
