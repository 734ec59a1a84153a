package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import java.util.Set;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Pattern;

/** How many pairs of each relation are expected at each level of each field, given a model. */
final class Tally {

    final double[][][] counts = new double[Model.RELATIONS][Model.FIELDS][Model.LEVELS];
    final double[] totals = new double[Model.RELATIONS];

    /** Adds some patterns, each shared out over the relations by how likely these are; only those asked for count. */
    Tally count(PatternCounts patterns, int from, int to, Model model, int[] relations) {
        var share = new double[Model.RELATIONS];
        for (int place = from; place < to; place++) {
            long pattern = patterns.pattern(place);
            model.posterior(pattern, share);
            for (int relation : relations) {
                double weight = patterns.times(place) * share[relation];
                if (weight > NEGLIGIBLE) {
                    totals[relation] += weight;
                    add(counts[relation], pattern, weight);
                }
            }
        }
        return this;
    }

    private static final double NEGLIGIBLE = 1e-9;

    private static void add(double[][] counts, long pattern, double weight) {
        for (int field = 0; field < Model.FIELDS; field++) {
            counts[field][Pattern.ordinal(pattern, field)] += weight;
        }
    }

    /** The counts of one relation, and in some fields those of another one added. */
    double[][] pooled(int relation, int another, Set<Field> fields) {
        var pooled = Arrays.stream(counts[relation]).map(double[]::clone).toArray(double[][]::new);
        for (Field field : fields) {
            var more = counts[another][field.ordinal()];
            Arrays.setAll(pooled[field.ordinal()], level -> counts[relation][field.ordinal()][level] + more[level]);
        }
        return pooled;
    }

    Tally plus(Tally other) {
        var sum = new Tally();
        for (int relation = 0; relation < Model.RELATIONS; relation++) {
            sum.totals[relation] = totals[relation] + other.totals[relation];
            for (int field = 0; field < Model.FIELDS; field++) {
                for (int level = 0; level < Model.LEVELS; level++) {
                    sum.counts[relation][field][level] =
                            counts[relation][field][level] + other.counts[relation][field][level];
                }
            }
        }
        return sum;
    }
}
