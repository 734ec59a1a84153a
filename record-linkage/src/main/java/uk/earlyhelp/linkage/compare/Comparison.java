package uk.earlyhelp.linkage.compare;

import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Identifier;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.Sex;
import uk.earlyhelp.linkage.text.Spelling;

/** Compares two profiles field by field; which of them comes first makes no difference. */
public final class Comparison {

    private Comparison() {}

    /** The pattern of the two, to be read with {@link Pattern}. */
    public static long of(Profile one, Profile other) {
        long pattern = NameComparison.of(one, other);
        pattern = Pattern.with(pattern, Field.BIRTH, birth(one.birth(), other.birth()));
        pattern = Pattern.with(pattern, Field.SEX, sex(one.sex(), other.sex()));
        pattern |= HomeComparison.of(one.homes(), other.homes());
        pattern = Pattern.with(pattern, Field.PHONE, phone(one.phones(), other.phones()));
        return Pattern.with(pattern, Field.IDENTIFIER, identifiers(one.identifiers(), other.identifiers()));
    }

    private static Level birth(BirthDate one, BirthDate other) {
        return BirthComparison.of(one, other);
    }

    private static Level sex(Sex one, Sex other) {
        if (one == Sex.NOT_KNOWN || other == Sex.NOT_KNOWN) {
            return Level.MISSING;
        }
        return one == other ? Level.EXACT : Level.DIFFERENT;
    }

    private static Level phone(String[] some, String[] others) {
        var best = Level.MISSING;
        for (String one : some) {
            for (String other : others) {
                best = better(best, number(one, other));
            }
        }
        return best;
    }

    static Level number(String one, String other) {
        if (one.equals(other)) {
            return Level.EXACT;
        }
        return Spelling.slips(one, other) == 1 ? Level.CLOSE : Level.DIFFERENT;
    }

    static Level better(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Numbers of one scheme are compared with one another only. */
    private static Level identifiers(Identifier[] some, Identifier[] others) {
        var best = Level.MISSING;
        boolean conflict = false;
        for (Identifier one : some) {
            for (Identifier other : others) {
                if (one.scheme().equals(other.scheme())) {
                    var level = number(one.value(), other.value());
                    conflict |= level == Level.DIFFERENT;
                    best = better(best, level);
                }
            }
        }
        return best == Level.EXACT && conflict ? Level.PARTLY : best;
    }
}
