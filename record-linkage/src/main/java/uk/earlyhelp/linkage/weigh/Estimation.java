package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;

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
    private static final double SETTLED = 1e-7;

    /** What the starting model weighs against the file, in pairs. */
    private static final double TRUST_SAME = 40;

    private static final double TRUST_HOME = 400;
    private static final double TRUST_CHANCE = 2;

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
        var counts = new double[Model.RELATIONS][Model.FIELDS][Model.LEVELS];
        var totals = new double[Model.RELATIONS];
        candidates.each((pattern, times) -> {
            var share = posterior(model, pattern);
            add(counts[0], pattern, times * share[0]);
            add(counts[1], pattern, times * share[1]);
            totals[0] += times * share[0];
            totals[1] += times * share[1];
        });
        random.each((pattern, times) -> add(counts[2], pattern, times * posterior(model, pattern)[2]));
        double same = Math.clamp(totals[0] / pairs, 0.5 / pairs, 0.45);
        double home = Math.clamp(totals[1] / pairs, 1e-3 / pairs, 0.45);
        return new Model(new double[] {same, home, 1 - same - home}, new double[][][] {
            normalised(counts[0], start, Relation.SAME_PERSON, TRUST_SAME),
            normalised(counts[1], start, Relation.SAME_HOME, TRUST_HOME),
            normalised(counts[2], start, Relation.UNRELATED, TRUST_CHANCE)
        });
    }

    static double[] posterior(Model model, long pattern) {
        var share = new double[Model.RELATIONS];
        double most = Double.NEGATIVE_INFINITY;
        for (Relation relation : Relation.values()) {
            share[relation.ordinal()] = model.joint(relation, pattern);
            most = Math.max(most, share[relation.ordinal()]);
        }
        double sum = 0;
        for (int at = 0; at < share.length; at++) {
            share[at] = Math.pow(2, share[at] - most);
            sum += share[at];
        }
        for (int at = 0; at < share.length; at++) {
            share[at] /= sum;
        }
        return share;
    }

    private static void add(double[][] counts, long pattern, double weight) {
        for (int field = 0; field < Model.FIELDS; field++) {
            counts[field][Pattern.ordinal(pattern, field)] += weight;
        }
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
