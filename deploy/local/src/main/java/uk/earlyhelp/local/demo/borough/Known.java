package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The families that were referred so far, so that some of them are referred again. */
final class Known {
    private static final int TRIES = 200;
    private static final int DAYS_APART = 10;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int number, Family family, LocalDate day, Optional<HardSlots.Slot> slot) {

        boolean mayComeOn(LocalDate later) {
            return slot.isEmpty() && !day.isAfter(later.minusDays(DAYS_APART)) && family.unchangedOn(later);
        }

        boolean fits(Source source) {
            return source != Source.SCHOOLS || family.hasPupil();
        }
    }

    void remember(int number, Family family, LocalDate day, Optional<HardSlots.Slot> slot) {
        entries.add(new Entry(number, family, day, slot));
    }

    /** The number of an earlier referral of a family that this source may refer again; empty when there is none. */
    Optional<Integer> earlier(LocalDate day, Source source, Dice dice) {
        for (int tries = 0; tries < TRIES; tries++) {
            var entry = dice.one(entries);
            if (entry.mayComeOn(day) && entry.fits(source)) {
                return Optional.of(entry.number());
            }
        }
        return entries.stream()
                .filter(entry -> entry.mayComeOn(day))
                .findFirst()
                .map(Entry::number);
    }

    /** The referral of the family that is going to move house. */
    Optional<Integer> beforeMoving() {
        return entries.stream()
                .filter(entry -> entry.slot().filter(HardSlots.Slot::first).isPresent())
                .findFirst()
                .map(Entry::number);
    }

    /** The family of an earlier referral as it is now. */
    Family again(int number, boolean moved, Families families, Dice dice) {
        var family = entries.get(number).family();
        return moved ? families.moved(family, dice) : family;
    }
}
