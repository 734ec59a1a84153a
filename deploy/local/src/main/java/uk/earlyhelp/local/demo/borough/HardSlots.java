package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.earlyhelp.local.demo.borough.Arrivals.Arrival;

/** Gives each hard case the place of an ordinary arrival of its source, so that no share changes. */
record HardSlots(Map<Integer, Slot> slots) {

    /** A hard case; {@code first} for the visit before the family moved house, which is not yet the hard case itself. */
    record Slot(HardCase hardCase, boolean first) {}

    static HardSlots among(List<Arrival> arrivals, LocalDate lastDay) {
        var slots = new HashMap<Integer, Slot>();
        for (HardCase hardCase : HardCase.values()) {
            boolean again = hardCase == HardCase.MOVED_HOUSE;
            var day = lastDay.minusDays(hardCase.daysBeforeEnd());
            slots.put(nearest(arrivals, slots, hardCase.source(), day, again), new Slot(hardCase, false));
            if (again) {
                var before = lastDay.minusDays(HardCase.BEFORE_MOVING);
                slots.put(nearest(arrivals, slots, hardCase.source(), before, false), new Slot(hardCase, true));
            }
        }
        return new HardSlots(slots);
    }

    Optional<Slot> at(int index) {
        return Optional.ofNullable(slots.get(index));
    }

    private static int nearest(
            List<Arrival> arrivals, Map<Integer, Slot> taken, Source source, LocalDate day, boolean repeat) {
        return IntStream.range(0, arrivals.size())
                .filter(index -> !taken.containsKey(index))
                .filter(index -> arrivals.get(index).source() == source)
                .filter(index -> arrivals.get(index).repeat() == repeat)
                .boxed()
                .min(Comparator.comparingLong(index ->
                        Math.abs(ChronoUnit.DAYS.between(arrivals.get(index).day(), day))))
                .orElseThrow(() -> new IllegalStateException("No room for a hard case among so few referrals."));
    }
}
