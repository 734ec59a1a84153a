package uk.earlyhelp.local.demo.borough;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** When referrals come in and from whom: exactly the published shares of months, sources and repeats. */
final class Arrivals {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int NO_REPEATS_BEFORE_DAY = 30;
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int WEEKDAY = 100;
    private static final int WEEKEND = 18;

    private final Plan plan;
    private final Dice dice;

    Arrivals(Plan plan) {
        this.plan = plan;
        this.dice = Dice.of(plan.seed(), "arrivals");
    }

    /** One referral coming in; {@code repeat} when its family was referred before within twelve months. */
    record Arrival(Instant at, Source source, boolean repeat) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ENGLAND);
        }
    }

    /** All of them, the earliest first. */
    List<Arrival> all() {
        var arrivals = new ArrayList<Arrival>();
        var days = days();
        var sources = Source.shares().deck(plan.referrals(), dice);
        for (LocalDate day : days) {
            var source = take(sources, isWeekend(day));
            arrivals.add(new Arrival(time(day, source), source, false));
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return withRepeats(arrivals);
    }

    /** Weekends come first in the list, so that those who work at weekends are not used up when they are needed. */
    private List<LocalDate> days() {
        int[] counts = monthly().counts(plan.referrals());
        var days = new ArrayList<LocalDate>();
        for (int month = 0; month < counts.length; month++) {
            var weighted = daysOf(month);
            for (int each = 0; each < counts[month]; each++) {
                days.add(weighted.draw(dice));
            }
        }
        days.sort(Comparator.comparing(day -> !isWeekend(day)));
        return days;
    }

    /** The twelve months of the plan, each with the weight of the calendar month that it mostly lies in. */
    private Shares<Integer> monthly() {
        Shares<Integer> months = Shares.of();
        for (int month = 0; month < Published.MONTHS; month++) {
            var middle = begin(month).plusDays(MIDDLE_OF_MONTH);
            months = months.with(month, Published.referralsIn(middle.getMonth()));
        }
        return months;
    }

    private Shares<LocalDate> daysOf(int month) {
        Shares<LocalDate> days = Shares.of();
        for (var day = begin(month); day.isBefore(begin(month + 1)); day = day.plusDays(1)) {
            days = days.with(day, isWeekend(day) ? WEEKEND : WEEKDAY);
        }
        return days;
    }

    private LocalDate begin(int month) {
        return plan.firstDay().plusMonths(month);
    }

    private static Source take(List<Source> deck, boolean weekend) {
        int last = deck.size() - 1;
        while (weekend && last > 0 && !deck.get(last).atAnyHour()) {
            last--;
        }
        return deck.remove(last);
    }

    private Instant time(LocalDate day, Source source) {
        boolean anyHour = source.atAnyHour() && dice.chance(0.4) || isWeekend(day);
        int minute = anyHour ? dice.between(6 * 60, 23 * 60) : dice.between(8 * 60 + 20, 17 * 60 + 40);
        return day.atTime(LocalTime.ofSecondOfDay(minute * 60L + dice.between(0, 59)))
                .atZone(ENGLAND)
                .toInstant();
    }

    private List<Arrival> withRepeats(List<Arrival> arrivals) {
        var from = plan.firstDay().plusDays(NO_REPEATS_BEFORE_DAY);
        var possible = IntStream.range(0, arrivals.size())
                .filter(index -> !arrivals.get(index).day().isBefore(from))
                .boxed()
                .toList();
        int wanted = Math.round((float) arrivals.size() * Published.REPEATS / Published.REFERRALS);
        Set<Integer> repeats = new HashSet<>(dice.some(possible, wanted));
        return IntStream.range(0, arrivals.size())
                .mapToObj(index -> new Arrival(
                        arrivals.get(index).at(), arrivals.get(index).source(), repeats.contains(index)))
                .toList();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
