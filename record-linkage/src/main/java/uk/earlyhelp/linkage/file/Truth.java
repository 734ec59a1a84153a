package uk.earlyhelp.linkage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which pairs are one person in truth: looked at only after everything is decided. */
final class Truth {

    private final List<String> labels;
    private final Set<Long> listed;
    private final long pairs;

    private Truth(List<String> labels, Set<Long> listed, long pairs) {
        this.labels = labels;
        this.listed = listed;
        this.pairs = pairs;
    }

    /** Records with the same label are one person; one without a label is nobody else's. */
    static Truth byLabel(List<String> labels, int left, boolean twoFiles) {
        var first = count(labels.subList(0, left));
        var second = count(labels.subList(left, labels.size()));
        long pairs = first.entrySet().stream()
                .mapToLong(label -> twoFiles
                        ? label.getValue() * second.getOrDefault(label.getKey(), 0L)
                        : label.getValue() * (label.getValue() - 1) / 2)
                .sum();
        return new Truth(labels, null, pairs);
    }

    /** A file whose first two columns are the ids of the two records of a pair. */
    static Truth byPairs(Path file, char separator, List<String> ids, int left, boolean twoFiles) throws IOException {
        var first = places(ids, 0, left);
        var second = twoFiles ? places(ids, left, ids.size()) : first;
        var listed = new HashSet<Long>();
        for (String[] row : Csv.read(file, separator).rows()) {
            int one = place(first, row[0]);
            int other = place(second, row[1]);
            listed.add(Records.pair(Math.min(one, other), Math.max(one, other)));
        }
        return new Truth(null, listed, listed.size());
    }

    boolean isSame(long pair) {
        if (listed != null) {
            return listed.contains(pair);
        }
        String label = labels.get(Records.first(pair));
        return !label.isEmpty() && label.equals(labels.get(Records.second(pair)));
    }

    /** How many pairs are one person. */
    long pairs() {
        return pairs;
    }

    private static Map<String, Long> count(List<String> labels) {
        return labels.stream()
                .filter(label -> !label.isEmpty())
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    private static Map<String, Integer> places(List<String> ids, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .collect(Collectors.toMap(ids::get, place -> place, (a, b) -> a, HashMap::new));
    }

    private static int place(Map<String, Integer> places, String id) {
        var place = places.get(id);
        if (place == null) {
            throw new WrongFile("The list of pairs names a record that is in no file: " + id);
        }
        return place;
    }
}
