package uk.earlyhelp.linkage.file;

import java.util.List;
import java.util.Random;
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
    static Model learn(Records records, long[] candidates, long[] patterns) {
        var counts = new PatternCounts();
        for (int at = 0; at < candidates.length; at++) {
            counts.add(patterns[at]);
        }
        double expected = records.smallerSide() / 2.0;
        return new Estimation(counts, random(records), records.pairs()).from(Model.shipped(), expected);
    }

    private static PatternCounts random(Records records) {
        var counts = new PatternCounts();
        var random = new Random(SEED);
        List<Profile> all = records.all();
        int draws = (int) Math.min(RANDOM_PAIRS, 20 * records.pairs());
        for (int draw = 0; draw < draws; draw++) {
            int one = records.twoFiles() ? random.nextInt(records.left()) : random.nextInt(all.size());
            int other = records.twoFiles()
                    ? records.left() + random.nextInt(all.size() - records.left())
                    : random.nextInt(all.size());
            if (one != other) {
                counts.add(Comparison.of(all.get(one), all.get(other)));
            }
        }
        return counts;
    }
}
