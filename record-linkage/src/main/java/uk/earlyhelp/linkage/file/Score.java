package uk.earlyhelp.linkage.file;

import java.util.Arrays;
import java.util.Locale;

/** How well a run did, counted in pairs. */
record Score(long found, long wrong, long missed, double unrelated) {

    static Score of(long[] conclusions, Truth truth, double pairs) {
        long found = Arrays.stream(conclusions).filter(truth::isSame).count();
        long wrong = conclusions.length - found;
        long missed = truth.pairs() - found;
        return new Score(found, wrong, missed, pairs - found - wrong - missed);
    }

    double precision() {
        return found + wrong == 0 ? 0 : (double) found / (found + wrong);
    }

    double recall() {
        return found + missed == 0 ? 0 : (double) found / (found + missed);
    }

    double f1() {
        return found == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "  precision %.5f   recall %.5f   F1 %.5f%n"
                        + "  same and linked %,d   different but linked %,d   same but not linked %,d   different and not linked %,.0f",
                precision(),
                recall(),
                f1(),
                found,
                wrong,
                missed,
                unrelated);
    }
}
