package uk.earlyhelp.linkage.compare;

import static uk.earlyhelp.linkage.compare.Comparison.better;

import uk.earlyhelp.linkage.person.NameForm;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.text.Nicknames;
import uk.earlyhelp.linkage.text.Spelling;

/** How given and family names agree, in their places or each in the other's. */
public final class NameComparison {

    private static final int SHORTENED = 3;

    private NameComparison() {}

    static long of(Profile one, Profile other) {
        var given = all(one.given(), one.otherGiven(), other.given(), other.otherGiven());
        var family = all(one.family(), one.otherFamily(), other.family(), other.otherFamily());
        if (given.compareTo(Level.CLOSE) < 0 && family.compareTo(Level.CLOSE) < 0) {
            boolean there = isSame(one.given(), other.family());
            boolean back = isSame(one.family(), other.given());
            if (there && back || (there || back) && (given == Level.MISSING || family == Level.MISSING)) {
                given = Level.SWAPPED;
                family = there && back ? Level.SWAPPED : Level.MISSING;
            }
        }
        return Pattern.with(Pattern.with(0, Field.GIVEN, given), Field.FAMILY, family);
    }

    private static boolean isSame(NameForm one, NameForm other) {
        var level = level(one, other);
        return level == Level.EXACT || level == Level.CLOSE || level == Level.PART;
    }

    /** The names in use first; any other name that is the same makes the one a variant of the other. */
    private static Level all(NameForm one, NameForm[] otherOfOne, NameForm other, NameForm[] otherOfOther) {
        var best = level(one, other);
        if (best == Level.EXACT || otherOfOne.length + otherOfOther.length == 0) {
            return best;
        }
        for (NameForm another : otherOfOther) {
            best = better(best, byAnotherName(one, another));
        }
        for (NameForm another : otherOfOne) {
            best = better(best, byAnotherName(another, other));
            for (NameForm third : otherOfOther) {
                best = better(best, byAnotherName(another, third));
            }
        }
        return best;
    }

    private static Level byAnotherName(NameForm one, NameForm other) {
        return level(one, other) == Level.EXACT ? Level.VARIANT : Level.MISSING;
    }

    /** How two names agree, taken by themselves. */
    public static Level level(NameForm one, NameForm other) {
        if (one.isMissing() || other.isMissing()) {
            return Level.MISSING;
        }
        String a = one.plain();
        String b = other.plain();
        if (a.equals(b)) {
            return Level.EXACT;
        }
        if (Nicknames.meet(one.nicknames(), other.nicknames())) {
            return Level.VARIANT;
        }
        if (sharesPart(one, other)) {
            return Level.PART;
        }
        return spelling(a, b, one.sound().equals(other.sound()));
    }

    private static Level spelling(String a, String b, boolean alike) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        boolean far = !alike && longer - shorter > Math.max(1, longer / 3);
        int slips = far ? longer : Spelling.slips(a, b);
        if (shorter >= SHORTENED && (slips == 1 || alike && slips == 2)) {
            return Level.CLOSE;
        }
        if (a.startsWith(b) && (shorter == 1 || shorter >= SHORTENED)
                || b.startsWith(a) && (shorter == 1 || shorter >= SHORTENED)) {
            return Level.SIMILAR;
        }
        return alike || slips <= longer / 3 ? Level.SIMILAR : Level.DIFFERENT;
    }

    private static boolean sharesPart(NameForm one, NameForm other) {
        if (one.parts().length == 0 && other.parts().length == 0) {
            return false;
        }
        if (one.parts().length == 0) {
            return contains(other.parts(), one.plain());
        }
        for (String part : one.parts()) {
            if (part.length() >= SHORTENED
                    && (other.parts().length == 0 ? part.equals(other.plain()) : contains(other.parts(), part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String[] parts, String name) {
        for (String part : parts) {
            if (part.equals(name) && part.length() >= SHORTENED) {
                return true;
            }
        }
        return false;
    }
}
