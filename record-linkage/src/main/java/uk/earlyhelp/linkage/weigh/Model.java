package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;

/** How likely each level of each field is in each relation, and how common the relations are among all pairs. */
public final class Model {

    static final int RELATIONS = Relation.values().length;
    static final int FIELDS = Field.values().length;
    static final int LEVELS = Level.values().length;

    /** Nothing is so rare that one field could decide alone against all others: one in a million. */
    static final double LEAST = 1e-6;

    private final double[] prior;
    private final double[][][] likelihood;
    private final double[][][] bits;
    private final double[] priorBits;

    Model(double[] prior, double[][][] likelihood) {
        this.prior = prior.clone();
        this.priorBits = Arrays.stream(prior).map(Model::log2).toArray();
        this.likelihood = likelihood;
        this.bits = new double[RELATIONS][FIELDS][LEVELS];
        for (int relation = 0; relation < RELATIONS; relation++) {
            for (int field = 0; field < FIELDS; field++) {
                for (int level = 1; level < LEVELS; level++) {
                    bits[relation][field][level] = log2(Math.max(LEAST, likelihood[relation][field][level]));
                }
            }
        }
    }

    /** The model that is shipped, learned from generated families: a start for every population. */
    public static Model shipped() {
        return Shipped.MODEL;
    }

    /** The share of all pairs that are in this relation, from 0 to 1. */
    public double prior(Relation relation) {
        return prior[relation.ordinal()];
    }

    /** The probability, 0 to 1, of this level where the relation holds and both values are known. */
    public double likelihood(Relation relation, Field field, Level level) {
        return likelihood[relation.ordinal()][field.ordinal()][level.ordinal()];
    }

    /** The logarithm to the base 2 of the likelihood; 0 where nothing is known. */
    public double bits(Relation relation, Field field, Level level) {
        return bits[relation.ordinal()][field.ordinal()][level.ordinal()];
    }

    /** The weight of Fellegi and Sunter, in bits, for the relation (above zero) against chance (below). */
    double weight(Relation relation, Field field, Level level) {
        return bits(relation, field, level) - bits(Relation.UNRELATED, field, level);
    }

    /** The logarithm to the base 2 of prior times likelihood of the whole pattern. */
    double joint(Relation relation, long pattern) {
        return jointBits(relation.ordinal(), pattern);
    }

    private double jointBits(int relation, long pattern) {
        double sum = priorBits[relation];
        var ofRelation = bits[relation];
        for (int field = 0; field < FIELDS; field++) {
            sum += ofRelation[field][Pattern.ordinal(pattern, field)];
        }
        return sum;
    }

    /** How likely each relation is for a pattern, 0 to 1, written into the array by the order of {@link Relation}. */
    void posterior(long pattern, double[] share) {
        for (int relation = 0; relation < RELATIONS; relation++) {
            share[relation] = jointBits(relation, pattern);
        }
        double most = Math.max(Math.max(share[0], share[1]), Math.max(share[2], share[3]));
        double sum = 0;
        for (int relation = 0; relation < RELATIONS; relation++) {
            double behind = share[relation] - most;
            share[relation] = behind < -60 ? 0 : Math.exp(behind * NATURAL);
            sum += share[relation];
        }
        for (int relation = 0; relation < RELATIONS; relation++) {
            share[relation] /= sum;
        }
    }

    private static final double NATURAL = Math.log(2);

    /** The same likelihoods for one person asked about among so many others, each known once. */
    public Model amongPeople(long people) {
        if (people < 1) {
            throw new IllegalArgumentException("There is nobody to compare with");
        }
        double all = Math.max(people, 10 * PEOPLE_AT_HOME);
        double same = EXPECTED_KNOWN / all;
        double home = PEOPLE_AT_HOME / all;
        return new Model(new double[] {same * (1 - MOVED), same * MOVED, home, 1 - same - home}, likelihood);
    }

    /** One in eight has moved since the last record was made. */
    private static final double MOVED = 0.125;

    /** Half of those who are asked about are known; this is what is believed before anything is compared. */
    private static final double EXPECTED_KNOWN = 0.5;

    /** Each has about so many others at home, twins and cousins included. */
    private static final double PEOPLE_AT_HOME = 3;

    Map<Field, Map<Level, Double>> likelihoods(Relation relation) {
        var all = new EnumMap<Field, Map<Level, Double>>(Field.class);
        for (Field field : Field.values()) {
            var levels = new EnumMap<Level, Double>(Level.class);
            field.levels().forEach(level -> levels.put(level, likelihood(relation, field, level)));
            all.put(field, levels);
        }
        return all;
    }

    static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static final class Shipped {
        static final Model MODEL = ModelFile.shipped();
    }
}
