package uk.earlyhelp.kit.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Working days in England: Monday to Friday without bank holidays, office hours 09:00 to 17:00, Europe/London. */
@ApplicationScoped
public class WorkingCalendar {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<Year, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.computeIfAbsent(Year.from(day), WorkingCalendar::bankHolidays)
                        .contains(day);
    }

    /**
     * The same time of day, so many working days later. What comes in out of hours counts from the next opening.
     *
     * @param days working days, 0 or more
     */
    public Instant after(Instant from, int days) {
        var start = nextOpenMoment(from.atZone(LONDON));
        var day = start.toLocalDate();
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day);
        }
        return day.atTime(start.toLocalTime()).atZone(LONDON).toInstant();
    }

    private ZonedDateTime nextOpenMoment(ZonedDateTime moment) {
        if (!isWorkingDay(moment.toLocalDate()) || !moment.toLocalTime().isBefore(CLOSES)) {
            return nextWorkingDay(moment.toLocalDate()).atTime(OPENS).atZone(LONDON);
        }
        return moment.toLocalTime().isBefore(OPENS) ? moment.with(OPENS) : moment;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        return isWorkingDay(next) ? next : nextWorkingDay(next);
    }

    private static Set<LocalDate> bankHolidays(Year year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(year, "eng")
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
