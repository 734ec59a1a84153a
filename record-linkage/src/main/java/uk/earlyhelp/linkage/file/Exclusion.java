package uk.earlyhelp.linkage.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How likely a link is where each record has at most one partner in the other file.
 *
 * <p>Then the candidates of a record compete: either one of them is the partner, or there is none. The share of
 * records without a partner is learned with the weights. Two candidates that look alike weaken one another; a faint
 * one that stands alone in files where nearly everybody has a partner gains.
 */
final class Exclusion {

    private final List<Link> links;
    private final Map<Integer, Double> ofFirst;
    private final Map<Integer, Double> ofSecond;
    private final double firstAlone;
    private final double secondAlone;

    /** All links that are not impossible, how many records are expected to have a partner, and the sizes of the files. */
    Exclusion(List<Link> links, double partnered, int first, int second) {
        this.links = links;
        this.ofFirst = sums(links, Link::first);
        this.ofSecond = sums(links, Link::second);
        this.firstAlone = alone(partnered, first);
        this.secondAlone = alone(partnered, second);
    }

    List<Link> beyond(double threshold) {
        return links.stream()
                .map(link -> new Link(link.first(), link.second(), probability(link), link.weight()))
                .filter(link -> link.probability() >= threshold)
                .toList();
    }

    /** Seen from both sides; the more doubtful view counts. */
    private double probability(Link link) {
        double odds = odds(link);
        return Math.min(
                odds / (firstAlone + ofFirst.get(link.first())), odds / (secondAlone + ofSecond.get(link.second())));
    }

    /** Never below half a record: that nobody at all is without a partner cannot be known. */
    private static double alone(double partnered, int records) {
        return Math.max(1 - partnered / records, 0.5 / records);
    }

    private static Map<Integer, Double> sums(List<Link> links, ToIntFunction<Link> side) {
        var sums = new HashMap<Integer, Double>();
        links.forEach(link -> sums.merge(side.applyAsInt(link), odds(link), Double::sum));
        return sums;
    }

    private static double odds(Link link) {
        return link.probability() / Math.max(1e-12, 1 - link.probability());
    }
}
