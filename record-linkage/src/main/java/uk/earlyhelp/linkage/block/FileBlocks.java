package uk.earlyhelp.linkage.block;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.HomeForm;
import uk.earlyhelp.linkage.person.NameForm;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.text.Sound;

/**
 * The pairs of a file that are worth comparing: those that share any one fact, as far as the budget reaches.
 *
 * <p>A fact that many share gives many pairs and little reason for each, so the smallest blocks come first. In a small
 * file every single fact is a block; in a large one the joint keys of the index are what remains.
 */
public final class FileBlocks {

    /** A record's place takes the lower bits of a number, its key the rest. */
    private static final int PLACE_BITS = 24;

    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final int left;
    private final boolean twoFiles;
    private final long[] entries;

    private FileBlocks(List<Profile> all, int left, boolean twoFiles) {
        if (all.size() > PLACE) {
            throw new IllegalArgumentException("More than " + PLACE + " records do not fit into one run");
        }
        this.left = left;
        this.twoFiles = twoFiles;
        this.entries = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(place -> Arrays.stream(keys(all.get(place))).map(key -> key & ~PLACE | place))
                .flatMapToLong(keys -> keys)
                .sorted()
                .toArray();
    }

    /** Pairs within one file. */
    public static FileBlocks within(List<Profile> all) {
        return new FileBlocks(all, all.size(), false);
    }

    /** Pairs of one of the first {@code left} records with one of the others. */
    public static FileBlocks between(List<Profile> all, int left) {
        return new FileBlocks(all, left, true);
    }

    /** Each pair once, the earlier record in the upper half of the number; about {@code budget} at most. */
    public long[] pairs(long budget) {
        long largest = largestBlock(budget);
        long total = sizes().filter(size -> size <= largest).sum();
        var pairs = new long[Math.toIntExact(total)];
        int count = 0;
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            if (size(from, to) <= largest) {
                count = fill(pairs, count, from, to);
            }
        }
        return Arrays.stream(pairs).parallel().sorted().distinct().toArray();
    }

    private int fill(long[] pairs, int count, int from, int to) {
        int next = count;
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                long first = entries[one] & PLACE;
                long second = entries[other] & PLACE;
                if (!twoFiles || first < left && second >= left) {
                    pairs[next++] = first << 32 | second;
                }
            }
        }
        return next;
    }

    private long largestBlock(long budget) {
        long left = budget;
        long largest = 0;
        for (long size : sizes().sorted().toArray()) {
            left -= size;
            if (left < 0) {
                break;
            }
            largest = size;
        }
        return largest;
    }

    private LongStream sizes() {
        var sizes = LongStream.builder();
        for (int from = 0, to; from < entries.length; from = to) {
            to = end(from);
            sizes.add(size(from, to));
        }
        return sizes.build();
    }

    private int end(int from) {
        int to = from + 1;
        while (to < entries.length && (entries[to] & ~PLACE) == (entries[from] & ~PLACE)) {
            to++;
        }
        return to;
    }

    private long size(int from, int to) {
        if (!twoFiles) {
            return (long) (to - from) * (to - from - 1) / 2;
        }
        int first = from;
        while (first < to && (entries[first] & PLACE) < left) {
            first++;
        }
        return (long) (first - from) * (to - first);
    }

    private static long[] keys(Profile profile) {
        var keys = new Keys();
        for (long key : IndexKeys.kept(profile)) {
            keys.add(key);
        }
        profile.givenNames().forEach(name -> words(keys, name));
        profile.familyNames().forEach(name -> words(keys, name));
        birth(keys, profile.birth());
        for (HomeForm home : profile.homes()) {
            keys.add('1', home.postcode());
            keys.add('2', home.suburb());
            keys.add('3', home.street());
            keys.add('3', home.place());
            keys.add('4', home.number(), home.area());
        }
        return keys.distinct();
    }

    private static void words(Keys keys, NameForm name) {
        keys.add('5', name.sound());
        keys.add('5', name.plain());
        for (String part : name.parts()) {
            keys.add('5', Sound.of(part));
        }
    }

    private static void birth(Keys keys, BirthDate birth) {
        if (birth.isKnown()) {
            int early = Math.min(birth.month(), birth.day());
            int late = Math.max(birth.month(), birth.day());
            keys.add('6', Integer.toString(birth.year()), Integer.toString(early), Integer.toString(late));
            keys.add('7', Integer.toString(birth.month()), Integer.toString(birth.day()));
            keys.add('8', Integer.toString(birth.year()), Integer.toString(birth.month()));
            keys.add('9', Integer.toString(birth.year()), Integer.toString(birth.day()));
        }
    }
}
