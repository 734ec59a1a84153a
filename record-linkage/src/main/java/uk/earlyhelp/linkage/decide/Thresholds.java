package uk.earlyhelp.linkage.decide;

/** The two probabilities, 0 to 1, between which a worker decides. */
public record Thresholds(double possible, double linked) {

    /** What every decision and every measurement uses unless somebody says otherwise. */
    public static final Thresholds STANDARD = new Thresholds(0.05, 0.95);

    public Thresholds {
        if (!(0 < possible && possible <= linked && linked <= 1)) {
            throw new IllegalArgumentException("Thresholds are probabilities, the lower one first");
        }
    }

    Verdict verdict(double probability) {
        if (probability >= linked) {
            return Verdict.LINKED;
        }
        return probability >= possible ? Verdict.POSSIBLE : Verdict.NEW;
    }
}
