package uk.earlyhelp.linkage.decide;

import java.util.Arrays;
import java.util.List;
import uk.earlyhelp.linkage.compare.Comparison;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Pattern;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.weigh.Model;
import uk.earlyhelp.linkage.weigh.Shares;
import uk.earlyhelp.linkage.weigh.Weighing;

/** Says of two records how likely they are one person and what the machine may do; safe for many threads. */
public final class Matcher {

    private final Weighing weighing;
    private final Thresholds thresholds;
    private final TwinRule twins;

    /** Without a twin rule ({@code null}) probability alone decides: for files of adults, and for measurements. */
    public Matcher(Model model, Shares shares, Thresholds thresholds, TwinRule twins) {
        this.weighing = new Weighing(model, shares);
        this.thresholds = thresholds;
        this.twins = twins;
    }

    /** With everything that is shipped, for an index of so many people. */
    public static Matcher standard(long people) {
        return new Matcher(
                Model.shipped().amongPeople(people), Shares.shipped(), Thresholds.STANDARD, TwinRule.standard());
    }

    public Assessment assess(Profile one, Profile other) {
        return assess(Comparison.of(one, other), one, other);
    }

    /** The same for a pair that has been compared already. */
    public Assessment assess(long pattern, Profile one, Profile other) {
        double probability = weighing.probability(pattern, one, other);
        var verdict = thresholds.verdict(probability);
        var doubt = Doubt.NONE;
        if (verdict == Verdict.LINKED && twins != null) {
            doubt = twins.doubt(pattern, one, other);
            verdict = doubt == Doubt.NONE ? Verdict.LINKED : Verdict.POSSIBLE;
        }
        return new Assessment(
                pattern, Arrays.stream(weighing.weights(pattern, one, other)).sum(), probability, verdict, doubt);
    }

    /** Field by field what speaks for and against, in the order of the fields; the weights sum up to the total. */
    public List<Evidence> evidence(Profile one, Profile other) {
        long pattern = Comparison.of(one, other);
        var weights = weighing.weights(pattern, one, other);
        return Arrays.stream(Field.values())
                .map(field -> new Evidence(field, Pattern.level(pattern, field), weights[field.ordinal()]))
                .toList();
    }

    /** What follows for somebody who is asked about, from all who were found. */
    public <T> Choice<T> choose(Profile asked, List<Candidate<T>> found) {
        var likely = found.stream()
                .map(candidate -> new Choice.Ranked<>(candidate.who(), assess(asked, candidate.profile())))
                .filter(ranked -> ranked.assessment().verdict() != Verdict.NEW)
                .sorted()
                .toList();
        return Choice.of(likely);
    }
}
