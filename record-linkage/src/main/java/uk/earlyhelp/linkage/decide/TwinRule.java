package uk.earlyhelp.linkage.decide;

import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;
import uk.earlyhelp.linkage.person.NameForm;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.text.Spelling;

/**
 * The machine links only where the given names agree, whatever the total.
 *
 * <p>Twins share family name, birth date, address, phone and mostly sex. One letter apart is the hard case: it may be
 * a slip of the pen, or Ella and Elle. It counts as a slip only if exactly one of the two is a name that people bear
 * and no other name is as near to the misspelt one. A person's own number settles it.
 */
public final class TwinRule {

    private final GivenNames names;

    public TwinRule(GivenNames names) {
        this.names = names;
    }

    public static TwinRule standard() {
        return new TwinRule(GivenNames.shipped());
    }

    /** What forbids the machine to link the two, or {@link Doubt#NONE}. */
    public Doubt doubt(long pattern, Profile one, Profile other) {
        var number = Pattern.level(pattern, Field.IDENTIFIER);
        if (number == Level.DIFFERENT || number == Level.PARTLY) {
            return Doubt.IDENTIFIERS_DIFFER;
        }
        boolean numberAgrees = number == Level.EXACT;
        return switch (Pattern.level(pattern, Field.GIVEN)) {
            case EXACT, SWAPPED -> Doubt.NONE;
            case MISSING -> numberAgrees ? Doubt.NONE : Doubt.GIVEN_NAME_MISSING;
            case VARIANT -> numberAgrees || isOneName(one, other) ? Doubt.NONE : Doubt.GIVEN_NAMES_ALIKE;
            case PART -> numberAgrees || isShortened(one.given(), other.given()) ? Doubt.NONE : Doubt.GIVEN_NAMES_ALIKE;
            case CLOSE -> numberAgrees || isSlip(one.given(), other.given()) ? Doubt.NONE : Doubt.GIVEN_NAMES_ALIKE;
            case SIMILAR -> numberAgrees ? Doubt.NONE : Doubt.GIVEN_NAMES_DIFFER;
            default -> Doubt.GIVEN_NAMES_DIFFER;
        };
    }

    /** A name that both records know; or Charlie and Charles. But Jack and John, Harry and Henry can be brothers. */
    private boolean isOneName(Profile one, Profile other) {
        boolean known = one.givenNames().anyMatch(name -> other.givenNames()
                .anyMatch(another -> another.plain().equals(name.plain())));
        String a = one.given().plain();
        String b = other.given().plain();
        return known || !(names.isBorne(a) && names.isBorne(b)) || a.regionMatches(0, b, 0, 2);
    }

    /** Mary of Mary Ann; but not Mohammed, whom brothers share before the names that tell them apart. */
    private boolean isShortened(NameForm one, NameForm other) {
        boolean bothLong = one.parts().length > 0 && other.parts().length > 0;
        return !bothLong && one.firstPart().equals(other.firstPart()) && !names.isShared(one.firstPart());
    }

    private boolean isSlip(NameForm one, NameForm other) {
        if (Spelling.slips(one.plain(), other.plain()) != 1) {
            return false;
        }
        boolean first = names.isBorne(one.plain());
        boolean second = names.isBorne(other.plain());
        if (first == second) {
            return false;
        }
        String name = first ? one.plain() : other.plain();
        String slip = first ? other.plain() : one.plain();
        return names.isOnlyNameNear(slip, name);
    }
}
