package uk.earlyhelp.linkage.file;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.earlyhelp.linkage.compare.Comparison;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.weigh.Estimation;
import uk.earlyhelp.linkage.weigh.Model;
import uk.earlyhelp.linkage.weigh.PatternCounts;

/** Learns the weights of one set of records from the records alone. */
final class Learning {

    private static final int RANDOM_PAIRS = 1_000_000;
    private static final long SEED = 20261122;

    private Learning() {}

    /** From the patterns of the candidate pairs, and from pairs drawn at random. */
    static Model learn(Records records, long[] patterns) {
        double expected = records.smallerSide() / 2.0;
        return new Estimation(PatternCounts.of(patterns), PatternCounts.of(random(records)), records.pairs())
                .from(Model.shipped(), expected);
    }

    private static long[] random(Records records) {
        var random = new Random(SEED);
        List<Profile> all = records.all();
        int draws = (int) Math.min(RANDOM_PAIRS, 20 * records.pairs());
        var pairs = IntStream.range(0, draws)
                .mapToLong(draw -> anyPair(records, random))
                .filter(pair -> Records.first(pair) != Records.second(pair))
                .toArray();
        return Arrays.stream(pairs)
                .parallel()
                .map(pair -> Comparison.of(all.get(Records.first(pair)), all.get(Records.second(pair))))
                .toArray();
    }

    private static long anyPair(Records records, Random random) {
        int size = records.all().size();
        return records.twoFiles()
                ? Records.pair(random.nextInt(records.left()), random.nextInt(records.left(), size))
                : Records.pair(random.nextInt(size), random.nextInt(size));
    }
}
