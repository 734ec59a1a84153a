package uk.earlyhelp.linkage.decide;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.earlyhelp.linkage.text.Nicknames;
import uk.earlyhelp.linkage.text.Spelling;
import uk.earlyhelp.linkage.text.WordList;

/** The given names that people bear, to tell a name from a misspelt one. */
public final class GivenNames {

    private static final GivenNames SHIPPED = new GivenNames(WordList.words("given-names.txt"));

    /** Given before the name that a child is called by, so that brothers or sisters share them. */
    private static final Set<String> SHARED =
            Set.of("syed", "abdul", "abu", "al", "bibi", "umm", "sri", "maria", "marie");

    /** So many names at the head of the list are met every day. */
    private static final int MET_EVERY_DAY = 700;

    private static final Set<String> COMMON =
            WordList.words("given-names.txt").stream().limit(MET_EVERY_DAY).collect(Collectors.toUnmodifiableSet());

    private static final List<Set<String>> SIBLINGS = WordList.lines("sibling-names.txt").stream()
            .map(line -> Set.copyOf(List.of(line.split(" "))))
            .toList();

    /** What parents add to a name to make another one of it. */
    private static final List<String> ENDINGS = List.of("a", "e", "h", "i", "y");

    private static final String MUHAMMAD = "muhammad";

    private final Set<String> borne;

    private GivenNames(Collection<String> names) {
        this.borne = Set.copyOf(names);
    }

    /** Some two thousand names of children in England today. */
    public static GivenNames shipped() {
        return SHIPPED;
    }

    /** These and more, as a population knows them: plain letters without spaces. */
    public GivenNames and(Collection<String> more) {
        var all = new HashSet<>(borne);
        all.addAll(more);
        return new GivenNames(all);
    }

    boolean isBorne(String name) {
        return borne.contains(name);
    }

    boolean isShared(String name) {
        return SHARED.contains(name) || Nicknames.shipped().related(name, MUHAMMAD);
    }

    /** Whether two forms of one name are both borne as names of their own, side by side in one family. */
    public boolean canBeSiblings(String one, String other) {
        return SIBLINGS.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }

    /** Chris may be Christopher or Christian; but Ed is Edward, because hardly anybody is called Edmund. */
    private static boolean standsForAnother(String form, String name) {
        var nicknames = Nicknames.shipped();
        return Arrays.stream(nicknames.groupsOf(form))
                .filter(group -> !nicknames.forms(group).contains(name))
                .anyMatch(group -> COMMON.contains(nicknames.fullest(group)));
    }

    /** Whether both are full names, related though they are: Jacob and Jakub; but not Isabel and Isabella. */
    boolean areBothFull(String one, String other) {
        return Nicknames.shipped().isFullest(one)
                && Nicknames.shipped().isFullest(other)
                && !one.startsWith(other)
                && !other.startsWith(one);
    }

    /** Whether a form of a name may just as well stand for a sister's or brother's: Lil for Lily or Lillian, Chris. */
    boolean mayStandForSibling(String form, String name) {
        var nicknames = Nicknames.shipped();
        return !nicknames.isFullest(form) && standsForAnother(form, name)
                || SIBLINGS.stream()
                        .filter(names -> names.contains(name))
                        .flatMap(Set::stream)
                        .anyMatch(other -> !other.equals(name) && nicknames.related(form, other));
    }

    /** Whether no other name, in the list or made from this one, is one slip away from the misspelt one. */
    boolean isOnlyNameNear(String slip, String name) {
        if (ENDINGS.stream().anyMatch(ending -> Spelling.slips(name + ending, slip) <= 1)) {
            return false;
        }
        for (String another : borne) {
            if (Math.abs(another.length() - slip.length()) <= 1
                    && !another.equals(name)
                    && Spelling.slips(another, slip) <= 1) {
                return false;
            }
        }
        return true;
    }
}
