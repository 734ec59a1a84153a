package uk.earlyhelp.local.demo.borough;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed and purpose give the same throws on every machine. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice for one purpose; what another purpose throws changes nothing here. */
    static Dice of(long seed, String purpose) {
        return of(seed, purpose, 0);
    }

    static Dice of(long seed, String purpose, int number) {
        long own = new SplittableRandom(seed).nextLong() ^ ((long) purpose.hashCode() << 32 | number);
        return new Dice(new SplittableRandom(own));
    }

    /** @param probability 0 to 1 */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Some of the things, in random order; all of them when there are not more. */
    <T> List<T> some(Collection<T> things, int number) {
        var shuffled = new ArrayList<>(things);
        shuffle(shuffled);
        return List.copyOf(shuffled.subList(0, Math.min(number, shuffled.size())));
    }

    void shuffle(List<?> things) {
        for (int index = things.size() - 1; index > 0; index--) {
            swap(things, index, random.nextInt(index + 1));
        }
    }

    private static <T> void swap(List<T> things, int first, int second) {
        things.set(first, things.set(second, things.get(first)));
    }
}
