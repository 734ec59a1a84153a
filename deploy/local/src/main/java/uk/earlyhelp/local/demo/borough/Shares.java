package uk.earlyhelp.local.demo.borough;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Things with weights: one can be drawn by chance, or exactly so many of each as the weights give. */
record Shares<T>(Map<T, Integer> weights) {

    Shares {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    static <T> Shares<T> of() {
        return new Shares<>(Map.of());
    }

    Shares<T> with(T thing, int weight) {
        var more = new LinkedHashMap<>(weights);
        more.put(thing, weight);
        return new Shares<>(more);
    }

    T draw(Dice dice) {
        int at = dice.between(1, total());
        for (var each : weights.entrySet()) {
            at -= each.getValue();
            if (at <= 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("There is nothing to draw from.");
    }

    /** Exactly {@code size} things in the proportion of the weights, by largest remainder, in random order. */
    List<T> deck(int size, Dice dice) {
        var things = List.copyOf(weights.keySet());
        int[] counts = counts(size);
        var deck = new ArrayList<T>(size);
        for (int index = 0; index < counts.length; index++) {
            deck.addAll(Collections.nCopies(counts[index], things.get(index)));
        }
        dice.shuffle(deck);
        return deck;
    }

    /** How many of {@code size} fall to each thing, in the order of the things. */
    int[] counts(int size) {
        long[] parts = weights.values().stream()
                .mapToLong(weight -> (long) weight * size)
                .toArray();
        int total = total();
        int[] counts = IntStream.range(0, parts.length)
                .map(index -> (int) (parts[index] / total))
                .toArray();
        int left = size - IntStream.of(counts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong(index -> -(parts[index] % total)))
                .limit(left)
                .forEach(index -> counts[index]++);
        return counts;
    }

    private int total() {
        return weights.values().stream().mapToInt(Integer::intValue).sum();
    }
}
