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

    /** The weight of one field in bits. */
    public double weight(Field field, Level level, Profile one, Profile other) {
        return model.weight(field, level) - rarity(field, level, one, other);
    }

    /** The weights of all fields together, in bits. */
    public double weight(long pattern, Profile one, Profile other) {
        double sum = 0;
        for (Field field : FIELDS) {
            var level = Pattern.level(pattern, field);
            if (level != Level.MISSING) {
                sum += weight(field, level, one, other);
            }
        }
        return sum;
    }

    /** That the two are the same person, 0 to 1. */
    public double probability(long pattern, Profile one, Profile other) {
        double same = model.joint(Relation.SAME_PERSON, pattern);
        double home = model.joint(Relation.SAME_HOME, pattern);
        double chance = model.joint(Relation.UNRELATED, pattern);
        for (Field field : FIELDS) {
            chance += rarity(field, Pattern.level(pattern, field), one, other);
        }
        return 1 / (1 + Math.pow(2, home - same) + Math.pow(2, chance - same));
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
