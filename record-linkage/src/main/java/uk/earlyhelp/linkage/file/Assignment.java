package uk.earlyhelp.linkage.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What single links mean for all records together. */
final class Assignment {

    private Assignment() {}

    /** Two files without duplicates in themselves: each record has at most one partner, the likelier link goes first. */
    static List<Link> oneToOne(List<Link> links) {
        var taken = new BitSet();
        var kept = new ArrayList<Link>();
        var byWeight = links.stream()
                .sorted(Comparator.comparingDouble(Link::probability)
                        .thenComparingDouble(Link::weight)
                        .reversed())
                .toList();
        for (Link link : byWeight) {
            if (!taken.get(link.first()) && !taken.get(link.second())) {
                taken.set(link.first());
                taken.set(link.second());
                kept.add(link);
            }
        }
        return kept;
    }

    /** Who is the same as a third one is the same as each other: the cluster of every record, by its first member. */
    static int[] clusters(int records, List<Link> links) {
        var parent = IntStream.range(0, records).toArray();
        for (Link link : links) {
            int one = root(parent, link.first());
            int other = root(parent, link.second());
            parent[Math.max(one, other)] = Math.min(one, other);
        }
        for (int record = 0; record < records; record++) {
            parent[record] = root(parent, record);
        }
        return parent;
    }

    private static int root(int[] parent, int record) {
        int at = record;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
