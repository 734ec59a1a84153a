package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import java.util.stream.IntStream;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;

/**
 * Learns a model from pairs without labels, by expectation and maximisation.
 *
 * <p>What pairs of the same person and of one home look like is learned from the candidates that blocking finds; all
 * pairs that it does not find count as unrelated. What chance looks like is learned from pairs drawn at random, less
 * the few that are likely to be the same person after all. Every count is mixed with some from the model that it
 * starts with, so that a small file cannot learn nonsense.
 */
public final class Estimation {

    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-5;

    /** What the starting model weighs against the file, in pairs. */
    private static final double TRUST_SAME = 40;

    private static final double TRUST_HOME = 400;
    private static final double TRUST_CHANCE = 2;

    private static final int[] SAME_AND_HOME = {0, 1};
    private static final int[] CHANCE = {2};
    private static final int SLICE = 4000;

    private final PatternCounts candidates;
    private final PatternCounts random;
    private final double pairs;

    /** The candidates, a random sample, and how many pairs there are in all. */
    public Estimation(PatternCounts candidates, PatternCounts random, double pairs) {
        this.candidates = candidates;
        this.random = random;
        this.pairs = Math.max(pairs, 4);
    }

    /** The model in which the pairs are most likely, started from another one; {@code expected} pairs are the same. */
    public Model from(Model start, double expected) {
        var prior = start(expected);
        var model = new Model(prior, copy(start));
        for (int round = 0; round < ROUNDS; round++) {
            var next = improve(model, start);
            double moved = Math.abs(next.prior(Relation.SAME_PERSON) - model.prior(Relation.SAME_PERSON));
            model = next;
            if (moved < SETTLED * model.prior(Relation.SAME_PERSON)) {
                break;
            }
        }
        return model;
    }

    private double[] start(double expected) {
        double same = Math.min(0.4, Math.max(1, expected) / pairs);
        return new double[] {same, same / 10, 1 - same - same / 10};
    }

    private Model improve(Model model, Model start) {
        var near = expected(candidates, model, SAME_AND_HOME);
        var far = expected(random, model, CHANCE);
        double same = Math.clamp(near.totals[0] / pairs, 0.5 / pairs, 0.45);
        double home = Math.clamp(near.totals[1] / pairs, 1e-3 / pairs, 0.45);
        return new Model(new double[] {same, home, 1 - same - home}, new double[][][] {
            normalised(near.counts[0], start, Relation.SAME_PERSON, TRUST_SAME),
            normalised(near.counts[1], start, Relation.SAME_HOME, TRUST_HOME),
            normalised(far.counts[2], start, Relation.UNRELATED, TRUST_CHANCE)
        });
    }

    private static Tally expected(PatternCounts patterns, Model model, int[] relations) {
        int slices = Math.clamp(patterns.size() / SLICE, 1, 64);
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(slice -> new Tally()
                        .count(
                                patterns,
                                slice * patterns.size() / slices,
                                (slice + 1) * patterns.size() / slices,
                                model,
                                relations))
                .reduce(new Tally(), Tally::plus);
    }

    private static double[][] normalised(double[][] counts, Model start, Relation relation, double trust) {
        var likelihood = new double[Model.FIELDS][Model.LEVELS];
        for (Field field : Field.values()) {
            var seen = counts[field.ordinal()];
            double known = Arrays.stream(seen).skip(1).sum() + trust;
            for (Level level : field.levels()) {
                double expected = trust * start.likelihood(relation, field, level);
                likelihood[field.ordinal()][level.ordinal()] =
                        Math.max(Model.LEAST, (seen[level.ordinal()] + expected) / known);
            }
        }
        return likelihood;
    }

    private static double[][][] copy(Model model) {
        var likelihood = new double[Model.RELATIONS][Model.FIELDS][Model.LEVELS];
        for (Relation relation : Relation.values()) {
            for (Field field : Field.values()) {
                for (Level level : field.levels()) {
                    likelihood[relation.ordinal()][field.ordinal()][level.ordinal()] =
                            model.likelihood(relation, field, level);
                }
            }
        }
        return likelihood;
    }
}
