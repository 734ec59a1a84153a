package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;

/**
 * Learns a model from pairs without labels, by expectation and maximisation.
 *
 * <p>What pairs of the same person and of one home look like is learned from the candidates that blocking finds; all
 * pairs that it does not find count as unrelated. What chance looks like is learned from pairs drawn at random, less
 * the few that are likely to be the same person after all. Every count is mixed with some from the model that it
 * starts with, so that a small file cannot learn nonsense. Whoever moved has the same names and birth date as whoever
 * stayed, and an address that agrees by chance only: these likelihoods are tied together.
 */
public final class Estimation {

    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-5;

    /** What the starting model weighs against the file, in pairs. */
    private static final double TRUST_SAME = 40;

    private static final double TRUST_HOME = 400;
    private static final double TRUST_CHANCE = 2;

    private static final int STAYED = Relation.SAME_PERSON.ordinal();
    private static final int MOVED = Relation.SAME_PERSON_MOVED.ordinal();
    private static final int HOME = Relation.SAME_HOME.ordinal();
    private static final int CHANCE = Relation.UNRELATED.ordinal();
    private static final int[] NEAR = {STAYED, MOVED, HOME};
    private static final int[] FAR = {CHANCE};

    /** What goes with a person who moves, and what stays behind. */
    private static final Set<Field> PERSONAL =
            EnumSet.of(Field.GIVEN, Field.FAMILY, Field.BIRTH, Field.SEX, Field.IDENTIFIER);

    private static final Set<Field> OF_THE_HOME =
            EnumSet.of(Field.NUMBER, Field.STREET, Field.PLACE, Field.SUBURB, Field.POSTCODE, Field.REGION);

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
            double change = Math.abs(next.prior(Relation.SAME_PERSON) - model.prior(Relation.SAME_PERSON));
            model = next;
            if (change < SETTLED * model.prior(Relation.SAME_PERSON)) {
                break;
            }
        }
        return model;
    }

    private double[] start(double expected) {
        double same = Math.min(0.2, Math.max(1, expected) / pairs);
        return new double[] {same, same / 8, same / 8, 1 - same * 5 / 4};
    }

    private Model improve(Model model, Model start) {
        var near = expected(candidates, model, NEAR);
        var far = expected(random, model, FAR);
        double stayed = Math.clamp(near.totals[STAYED] / pairs, 0.5 / pairs, 0.3);
        double moved = Math.clamp(near.totals[MOVED] / pairs, 1e-3 / pairs, 0.3);
        double home = Math.clamp(near.totals[HOME] / pairs, 1e-3 / pairs, 0.3);
        var same = near.pooled(STAYED, MOVED, PERSONAL);
        var chance = normalised(far.counts[CHANCE], start, Relation.UNRELATED, TRUST_CHANCE);
        var elsewhere = normalised(same, start, Relation.SAME_PERSON, TRUST_SAME);
        for (Field field : OF_THE_HOME) {
            elsewhere[field.ordinal()] = chance[field.ordinal()];
        }
        elsewhere[Field.PHONE.ordinal()] =
                normalised(near.counts[MOVED], start, Relation.SAME_PERSON_MOVED, TRUST_HOME)[Field.PHONE.ordinal()];
        return new Model(new double[] {stayed, moved, home, 1 - stayed - moved - home}, new double[][][] {
            normalised(same, start, Relation.SAME_PERSON, TRUST_SAME),
            elsewhere,
            normalised(near.counts[HOME], start, Relation.SAME_HOME, TRUST_HOME),
            chance
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
