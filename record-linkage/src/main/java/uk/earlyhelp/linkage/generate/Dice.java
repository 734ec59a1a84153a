package uk.earlyhelp.linkage.generate;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed throws the same. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean hit(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to one less than the bound. */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Early ones more often, as names are: the {@code half}-th half as often as the first. */
    <T> T ranked(List<T> things, double half) {
        double reach = Math.log((half + things.size()) / half);
        double rank = half * (Math.exp(random.nextDouble() * reach) - 1);
        return things.get(Math.min(things.size() - 1, (int) rank));
    }

    /** So many digits, the first of them not zero. */
    String digits(int count) {
        var digits = new StringBuilder(count).append(between(1, 9));
        while (digits.length() < count) {
            digits.append(upTo(10));
        }
        return digits.toString();
    }

    char letter() {
        return (char) ('a' + random.nextInt(26));
    }
}
