package uk.earlyhelp.linkage.weigh;

import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.compare.Pattern;
import uk.earlyhelp.linkage.person.Profile;

/** Turns a pattern into a weight and a probability, with regard to how common the agreeing values are. */
public final class Weighing {

    private static final Field[] FIELDS = Field.values();

    private final Model model;
    private final Shares shares;

    public Weighing(Model model, Shares shares) {
        this.model = model;
        this.shares = shares;
    }

    /** The weight of every field in bits, by {@link Field#ordinal()}; as of somebody who moved, where that is likelier. */
    public double[] weights(long pattern, Profile one, Profile other) {
        boolean moved = model.joint(Relation.SAME_PERSON_MOVED, pattern) > model.joint(Relation.SAME_PERSON, pattern);
        var relation = moved ? Relation.SAME_PERSON_MOVED : Relation.SAME_PERSON;
        var weights = new double[FIELDS.length];
        for (Field field : FIELDS) {
            var level = Pattern.level(pattern, field);
            if (level != Level.MISSING) {
                weights[field.ordinal()] = model.weight(relation, field, level) - rarity(field, level, one, other);
            }
        }
        return weights;
    }

    /** That the two are the same person, 0 to 1. */
    public double probability(long pattern, Profile one, Profile other) {
        double chance = model.joint(Relation.UNRELATED, pattern);
        for (Field field : FIELDS) {
            chance += rarity(field, Pattern.level(pattern, field), one, other);
        }
        double stayed = model.joint(Relation.SAME_PERSON, pattern);
        double moved = model.joint(Relation.SAME_PERSON_MOVED, pattern);
        double home = model.joint(Relation.SAME_HOME, pattern);
        double best = Math.max(stayed, moved);
        double same = Math.pow(2, stayed - best) + Math.pow(2, moved - best);
        return same / (same + Math.pow(2, home - best) + Math.pow(2, chance - best));
    }

    /** By how many bits chance is likelier, or less likely, to agree on this value than on any. */
    private double rarity(Field field, Level level, Profile one, Profile other) {
        if (level != Level.EXACT) {
            return 0;
        }
        double share = shares.agreed(field, one, other);
        return Double.isNaN(share)
                ? 0
                : Model.log2(Math.max(Model.LEAST, share)) - model.bits(Relation.UNRELATED, field, level);
    }
}
