package uk.earlyhelp.linkage.decide;

import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.NameComparison;
import uk.earlyhelp.linkage.compare.Pattern;
import uk.earlyhelp.linkage.person.NameForm;
import uk.earlyhelp.linkage.person.Profile;

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
        boolean numbered = number == Level.EXACT;
        var behind = inTheFamilysPlace(Pattern.level(pattern, Field.FAMILY), one, other, numbered);
        if (behind != Doubt.NONE) {
            return behind;
        }
        var level = Pattern.level(pattern, Field.GIVEN);
        return switch (level) {
            case VARIANT -> unless(isOneName(one, other, numbered), Doubt.GIVEN_NAMES_ALIKE);
            case SWAPPED -> swapped(one, other, numbered);
            default -> doubt(level, one.given(), other.given(), numbered);
        };
    }

    /** Both records may have their names swapped: what looks like a misspelt family name may be two twins' names. */
    private Doubt inTheFamilysPlace(Level level, Profile one, Profile other, boolean numbered) {
        boolean given = names.isBorne(one.family().plain())
                || names.isBorne(other.family().plain());
        boolean inPlace = one.given().plain().equals(other.given().plain())
                && names.isBorne(one.given().plain());
        return !inPlace && given && (level == Level.CLOSE || level == Level.SIMILAR)
                ? doubt(level, one.family(), other.family(), numbered)
                : Doubt.NONE;
    }

    /** Which of the two is the given name cannot be known, so both have to agree. */
    private Doubt swapped(Profile one, Profile other, boolean numbered) {
        var there = doubt(NameComparison.level(one.given(), other.family()), one.given(), other.family(), numbered);
        var back = doubt(NameComparison.level(one.family(), other.given()), one.family(), other.given(), numbered);
        return there == Doubt.NONE ? back : there;
    }

    private Doubt doubt(Level level, NameForm one, NameForm other, boolean numbered) {
        return switch (level) {
            case EXACT -> Doubt.NONE;
            case MISSING -> unless(numbered, Doubt.GIVEN_NAME_MISSING);
            case VARIANT -> unless(numbered, Doubt.GIVEN_NAMES_ALIKE);
            case PART -> unless(isShortened(one, other), Doubt.GIVEN_NAMES_ALIKE);
            case CLOSE -> unless(numbered && !areTwoNames(one, other) || isSlip(one, other), Doubt.GIVEN_NAMES_ALIKE);
            case SIMILAR -> unless(numbered && !areTwoNames(one, other), Doubt.GIVEN_NAMES_DIFFER);
            default -> Doubt.GIVEN_NAMES_DIFFER;
        };
    }

    private static Doubt unless(boolean agreed, Doubt doubt) {
        return agreed ? Doubt.NONE : doubt;
    }

    /** A name that both records know; or Vicky and Victoria. But Jack and John can be brothers, and Chris anybody. */
    private boolean isOneName(Profile one, Profile other, boolean numbered) {
        boolean known = one.givenNames().anyMatch(name -> other.givenNames()
                .anyMatch(another -> another.plain().equals(name.plain())));
        String a = one.given().plain();
        String b = other.given().plain();
        return known
                || !names.canBeSiblings(a, b)
                        && !names.areBothFull(a, b)
                        && (numbered || !names.mayStandForSibling(a, b) && !names.mayStandForSibling(b, a));
    }

    /** Mary of Mary Ann; but not Mohammed, whom brothers share before the names that tell them apart. */
    private boolean isShortened(NameForm one, NameForm other) {
        boolean bothLong = one.parts().length > 0 && other.parts().length > 0;
        return !bothLong && one.firstPart().equals(other.firstPart()) && !names.isShared(one.firstPart());
    }

    private boolean isSlip(NameForm one, NameForm other) {
        boolean first = names.isBorne(one.plain());
        if (first == names.isBorne(other.plain())) {
            return false;
        }
        String name = first ? one.plain() : other.plain();
        String slip = first ? other.plain() : one.plain();
        return SlipOfThePen.looksLike(slip, name) && names.isOnlyNameNear(slip, name);
    }

    /** Two different names that people bear stay two, even under one number: numbers of twins get mixed up. */
    private boolean areTwoNames(NameForm one, NameForm other) {
        return names.isBorne(one.plain()) && names.isBorne(other.plain());
    }
}
