package uk.earlyhelp.linkage.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import uk.earlyhelp.linkage.compare.Comparison;
import uk.earlyhelp.linkage.decide.Matcher;
import uk.earlyhelp.linkage.decide.Thresholds;
import uk.earlyhelp.linkage.decide.TwinRule;
import uk.earlyhelp.linkage.decide.Verdict;
import uk.earlyhelp.linkage.weigh.Model;
import uk.earlyhelp.linkage.weigh.Relation;
import uk.earlyhelp.linkage.weigh.Shares;

/** One run over the records: block, compare, learn, decide, and draw the conclusions. */
final class Linkage {

    private static final double FAINT = 1e-6;

    private final Records records;
    private final Options options;
    private final long[] candidates;
    private final long[] patterns;
    private final Model model;

    Linkage(Records records, Options options) {
        this.records = records;
        this.options = options;
        this.candidates = records.candidates();
        this.patterns = Arrays.stream(candidates)
                .parallel()
                .map(pair -> Comparison.of(
                        records.all().get(Records.first(pair)), records.all().get(Records.second(pair))))
                .toArray();
        this.model = Learning.learn(records, patterns);
    }

    Model model() {
        return model;
    }

    int candidates() {
        return candidates.length;
    }

    boolean twins() {
        return options.twins() != null ? options.twins() : records.knowSex();
    }

    boolean oneToOne() {
        return records.twoFiles() && !Boolean.FALSE.equals(options.oneToOne());
    }

    /** Every pair that is held for one person, as {@link Records#pair}; each once. */
    long[] conclusions() {
        var links = links();
        if (records.twoFiles()) {
            var chosen = oneToOne() ? Assignment.oneToOne(exclusive(links)) : links;
            return chosen.stream()
                    .mapToLong(link -> Records.pair(link.first(), link.second()))
                    .toArray();
        }
        return within(Assignment.clusters(records.all().size(), links));
    }

    /** Where a record has one partner at most, all its faint candidates are needed to know how likely each one is. */
    private List<Link> exclusive(List<Link> links) {
        double partnered =
                (model.prior(Relation.SAME_PERSON) + model.prior(Relation.SAME_PERSON_MOVED)) * records.pairs();
        var exclusion =
                new Exclusion(links, partnered, records.left(), records.all().size() - records.left());
        return exclusion.beyond(options.threshold());
    }

    private List<Link> links() {
        double least = oneToOne() ? FAINT : options.threshold();
        var matcher = new Matcher(
                model, Shares.of(records.all()), new Thresholds(least, least), twins() ? TwinRule.standard() : null);
        return IntStream.range(0, candidates.length)
                .parallel()
                .mapToObj(at -> link(matcher, candidates[at], patterns[at]))
                .filter(link -> link != null)
                .toList();
    }

    private Link link(Matcher matcher, long pair, long pattern) {
        int first = Records.first(pair);
        int second = Records.second(pair);
        var assessment =
                matcher.assess(pattern, records.all().get(first), records.all().get(second));
        return assessment.verdict() == Verdict.LINKED
                ? new Link(first, second, assessment.probability(), assessment.weight())
                : null;
    }

    private static long[] within(int[] clusters) {
        var members = new HashMap<Integer, List<Integer>>();
        for (int record = 0; record < clusters.length; record++) {
            members.computeIfAbsent(clusters[record], anew -> new ArrayList<>()).add(record);
        }
        return members.values().stream()
                .flatMapToLong(
                        cluster -> IntStream.range(0, cluster.size()).boxed().flatMapToLong(one -> IntStream.range(
                                        one + 1, cluster.size())
                                .mapToLong(other -> Records.pair(cluster.get(one), cluster.get(other)))))
                .toArray();
    }
}
