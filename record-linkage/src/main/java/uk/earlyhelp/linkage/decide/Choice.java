package uk.earlyhelp.linkage.decide;

import java.util.List;

/** What follows for one person from all candidates. */
public sealed interface Choice<T> {

    /** Exactly one candidate is the same person beyond the upper threshold. */
    record Linked<T>(Ranked<T> match, List<Ranked<T>> others) implements Choice<T> {}

    /** A worker decides: between the thresholds, forbidden to the machine, or more than one beyond the upper one. */
    record Possible<T>(List<Ranked<T>> matches) implements Choice<T> {}

    /** Nobody comes into question. */
    record Nobody<T>() implements Choice<T> {}

    /** A candidate with what was found; the likelier one comes first. */
    record Ranked<T>(T who, Assessment assessment) implements Comparable<Ranked<T>> {
        @Override
        public int compareTo(Ranked<T> other) {
            int byVerdict = other.assessment.verdict().compareTo(assessment.verdict());
            return byVerdict != 0 ? byVerdict : Double.compare(other.assessment.weight(), assessment.weight());
        }
    }

    /** Ranked candidates, none of them {@link Verdict#NEW}, best first. */
    static <T> Choice<T> of(List<Ranked<T>> likely) {
        if (likely.isEmpty()) {
            return new Nobody<>();
        }
        long linked = likely.stream()
                .filter(ranked -> ranked.assessment().verdict() == Verdict.LINKED)
                .count();
        return linked == 1 ? new Linked<>(likely.getFirst(), likely.subList(1, likely.size())) : new Possible<>(likely);
    }
}
