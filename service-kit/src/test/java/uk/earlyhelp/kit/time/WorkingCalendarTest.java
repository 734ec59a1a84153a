package uk.earlyhelp.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    /** The bank holidays of England and Wales as the government publishes them, substitute days included. */
    @ParameterizedTest
    @CsvSource({
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void theOfficesCloseOnTheBankHolidaysOfEnglandAndOnNoOtherWeekday(int year, String days) {
        var published = Set.of(days.split(" ")).stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toSet());

        var closed = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day -> !calendar.isWorkingDay(day))
                .collect(Collectors.toSet());

        assertThat(closed).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, true, 2 January is a holiday in Scotland alone",
        "2026-11-30, true, so is St Andrew's Day",
        "2026-03-17, true, St Patrick's Day is one in Northern Ireland",
        "2026-08-03, true, the Scottish summer holiday is not ours",
        "2026-07-04, false, a Saturday",
        "2026-07-05, false, a Sunday"
    })
    void onlyEnglandCounts(LocalDate day, boolean works, String why) {
        assertThat(calendar.isWorkingDay(day)).as(why).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T10:30:00Z, 1, 2026-01-06T10:30:00Z, the same time on the next day",
        "2026-01-09T16:00:00Z, 1, 2026-01-12T16:00:00Z, over a weekend",
        "2026-01-05T10:30:00Z, 5, 2026-01-12T10:30:00Z, a week of working days",
        "2026-01-05T10:30:00Z, 0, 2026-01-05T10:30:00Z, no days at all",
        "2026-04-02T10:00:00Z, 1, 2026-04-07T10:00:00Z, over Easter 2026",
        "2025-04-17T10:00:00Z, 1, 2025-04-22T10:00:00Z, over Easter 2025",
        "2025-12-24T10:00:00Z, 1, 2025-12-29T10:00:00Z, over Christmas 2025",
        "2025-12-24T10:00:00Z, 3, 2025-12-31T10:00:00Z, days after Christmas 2025",
        "2025-12-31T10:00:00Z, 1, 2026-01-02T10:00:00Z, over New Year",
        "2026-12-24T10:00:00Z, 1, 2026-12-29T10:00:00Z, over the substitute for Boxing Day"
    })
    void workingDaysAreCountedFromTheMoment(Instant from, int days, Instant expected, String why) {
        assertThat(calendar.after(from, days)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T08:59:59Z, 1, 2026-01-06T09:00:00Z, before opening counts from opening",
        "2026-01-05T16:59:59Z, 1, 2026-01-06T16:59:59Z, the last second of the day",
        "2026-01-05T17:00:00Z, 1, 2026-01-07T09:00:00Z, from closing time it is tomorrow's",
        "2026-01-09T17:00:00Z, 1, 2026-01-13T09:00:00Z, Friday evening counts from Monday",
        "2026-01-10T12:00:00Z, 1, 2026-01-13T09:00:00Z, and so does Saturday",
        "2026-01-10T12:00:00Z, 0, 2026-01-12T09:00:00Z, the next opening itself",
        "2025-12-25T12:00:00Z, 1, 2025-12-30T09:00:00Z, a bank holiday",
        "2026-01-05T23:30:00Z, 1, 2026-01-07T09:00:00Z, late at night"
    })
    void whatComesOutOfHoursCountsFromTheNextOpening(Instant from, int days, Instant expected, String why) {
        assertThat(calendar.after(from, days)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-27T10:00:00Z, 1, 2026-03-30T09:00:00Z, the clocks go forward over the weekend",
        "2026-10-23T09:00:00Z, 1, 2026-10-26T10:00:00Z, and back in October",
        "2026-07-01T16:30:00Z, 1, 2026-07-03T08:00:00Z, half past five in London is after hours",
        "2026-07-01T08:30:00Z, 1, 2026-07-02T08:30:00Z, half past nine in London is not"
    })
    void theTimeOfDayIsThatOfLondon(Instant from, int days, Instant expected, String why) {
        assertThat(calendar.after(from, days)).as(why).isEqualTo(expected);
    }

    @Test
    void aMomentLateOnNewYearsEveBelongsToTheNextYear() {
        assertThat(calendar.after(Instant.parse("2026-12-31T18:00:00Z"), 0))
                .isEqualTo(Instant.parse("2027-01-04T09:00:00Z"));
    }
}
