package uk.earlyhelp.linkage.file;

import java.util.List;
import uk.earlyhelp.linkage.block.FileBlocks;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.Sex;

/**
 * The records of one file, or of two with the first one's in front.
 *
 * @param left how many come from the first file
 */
record Records(List<Profile> all, int left, boolean twoFiles) {

    private static final long BUDGET = 6_000_000;

    /** All pairs that could be the same person. */
    double pairs() {
        double size = all.size();
        return twoFiles ? left * (size - left) : size * (size - 1) / 2;
    }

    int smallerSide() {
        return twoFiles ? Math.min(left, all.size() - left) : all.size();
    }

    long[] candidates() {
        var blocks = twoFiles ? FileBlocks.between(all, left) : FileBlocks.within(all);
        return blocks.pairs(BUDGET);
    }

    boolean knowSex() {
        return all.stream().anyMatch(profile -> profile.sex() != Sex.NOT_KNOWN);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second;
    }
}
