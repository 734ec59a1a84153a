package uk.earlyhelp.linkage.compare;

/** The level of every field in one number, four bits each: what two records look like to the weights. */
public final class Pattern {

    private static final int BITS = 4;
    private static final long MASK = 15;
    private static final Level[] LEVELS = Level.values();

    private Pattern() {}

    /** The pattern with this field at this level; the field must not have been set before. */
    public static long with(long pattern, Field field, Level level) {
        return pattern | (long) level.ordinal() << BITS * field.ordinal();
    }

    public static Level level(long pattern, Field field) {
        return LEVELS[ordinal(pattern, field.ordinal())];
    }

    /** The ordinal of the level of the field with this ordinal: for loops that run a million times. */
    public static int ordinal(long pattern, int field) {
        return (int) (pattern >>> BITS * field & MASK);
    }

    /** The pattern as if nothing were known of this field. */
    public static long without(long pattern, Field field) {
        return pattern & ~(MASK << BITS * field.ordinal());
    }
}
