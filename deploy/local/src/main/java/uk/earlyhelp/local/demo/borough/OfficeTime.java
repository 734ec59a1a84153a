package uk.earlyhelp.local.demo.borough;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** When the invented workers work: Monday to Friday from 9 to 17 in England, but not at Christmas and New Year. */
final class OfficeTime {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final LocalTime FORUM = LocalTime.of(10, 0);
    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));

    private OfficeTime() {}

    /** The moment after so many minutes of office time. */
    static Instant after(Instant from, int minutes) {
        var at = open(from.atZone(Arrivals.ENGLAND));
        var left = Duration.ofMinutes(minutes);
        while (at.plus(left).isAfter(closing(at))) {
            left = left.minus(Duration.between(at, closing(at)));
            at = open(at.toLocalDate().plusDays(1).atTime(OPENS).atZone(Arrivals.ENGLAND));
        }
        return at.plus(left).toInstant();
    }

    /** The day so many days later, or the next one on which somebody works. */
    static LocalDate dayAfter(LocalDate from, int days) {
        var day = from.plusDays(days);
        while (isClosed(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The weekly allocation forum, on Thursday at ten, that comes next. */
    static Instant forumAfter(Instant moment) {
        var day = moment.atZone(Arrivals.ENGLAND).toLocalDate();
        var thursday = day.with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        while (isClosed(thursday)) {
            thursday = thursday.plusWeeks(1);
        }
        return thursday.atTime(FORUM).atZone(Arrivals.ENGLAND).toInstant();
    }

    private static ZonedDateTime open(ZonedDateTime moment) {
        var day = moment.toLocalDate();
        if (!isClosed(day) && moment.toLocalTime().isBefore(OPENS)) {
            return day.atTime(OPENS).atZone(Arrivals.ENGLAND);
        }
        if (!isClosed(day) && moment.toLocalTime().isBefore(CLOSES)) {
            return moment;
        }
        do {
            day = day.plusDays(1);
        } while (isClosed(day));
        return day.atTime(OPENS).atZone(Arrivals.ENGLAND);
    }

    private static ZonedDateTime closing(ZonedDateTime at) {
        return at.toLocalDate().atTime(CLOSES).atZone(Arrivals.ENGLAND);
    }

    private static boolean isClosed(LocalDate day) {
        return Arrivals.isWeekend(day) || CLOSED.contains(MonthDay.from(day));
    }
}
