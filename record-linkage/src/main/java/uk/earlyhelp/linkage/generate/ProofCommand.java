package uk.earlyhelp.linkage.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.earlyhelp.linkage.block.IndexKeys;
import uk.earlyhelp.linkage.decide.Matcher;
import uk.earlyhelp.linkage.decide.Verdict;
import uk.earlyhelp.linkage.person.Profile;

/** Counts what the standard decision does with twins, siblings and the same person written down twice. */
public final class ProofCommand {

    private static final int PEOPLE_IN_THE_INDEX = 1_000_000;

    private final Matcher matcher = Matcher.standard(PEOPLE_IN_THE_INDEX);
    private final Map<String, long[]> counts = new TreeMap<>();

    /** The number of pairs of either kind (100,000 without), and a seed. */
    public static void main(String... words) {
        int pairs = words.length > 0 ? Integer.parseInt(words[0]) : 100_000;
        long seed = words.length > 1 ? Long.parseLong(words[1]) : 1;
        var proof = new ProofCommand();
        var families = new Families(seed);
        var different = proof.run(pairs / 2, families::twins);
        different = plus(different, proof.run(pairs - pairs / 2, families::siblings));
        var same = proof.run(pairs, families::again);
        proof.print();
        System.out.printf(
                Locale.ROOT,
                "%n%,d further pairs of twins and siblings were drawn again: a slip of the pen had given one the other's name.%n",
                families.writtenAlike());
        System.out.printf(
                Locale.ROOT,
                "%nFalse links among %,d pairs of twins and siblings: %,d%nRecall among %,d pairs of the same person: %.4f"
                        + " linked, %.4f linked or shown to a worker%n",
                pairs,
                different[Verdict.LINKED.ordinal()],
                pairs,
                share(same, Verdict.LINKED.ordinal(), pairs),
                share(same, Verdict.LINKED.ordinal(), pairs) + share(same, Verdict.POSSIBLE.ordinal(), pairs));
    }

    /** How often each verdict falls, by {@link Verdict#ordinal()}; a pair without a common key is never compared. */
    long[] run(int pairs, Supplier<Families.Pair> next) {
        var all = new long[VERDICTS];
        for (int drawn = 0; drawn < pairs; drawn++) {
            var pair = next.get();
            var verdict = verdict(Profile.of(pair.one()), Profile.of(pair.other()));
            all[verdict.ordinal()]++;
            counts.computeIfAbsent(pair.kind(), kind -> new long[VERDICTS])[verdict.ordinal()]++;
        }
        return all;
    }

    private static final int VERDICTS = Verdict.values().length;

    private Verdict verdict(Profile one, Profile other) {
        var kept = IndexKeys.kept(one);
        boolean found = Arrays.stream(IndexKeys.asked(other)).anyMatch(key -> Arrays.binarySearch(kept, key) >= 0);
        return found ? matcher.assess(one, other).verdict() : Verdict.NEW;
    }

    private void print() {
        System.out.printf("%-28s %10s %10s %10s%n", "pairs of", "new", "possible", "linked");
        counts.forEach(
                (kind, by) -> System.out.printf(Locale.ROOT, "%-28s %,10d %,10d %,10d%n", kind, by[0], by[1], by[2]));
    }

    private static long[] plus(long[] one, long[] other) {
        var sum = one.clone();
        Arrays.setAll(sum, at -> one[at] + other[at]);
        return sum;
    }

    private static double share(long[] counts, int which, int of) {
        return (double) counts[which] / of;
    }
}
