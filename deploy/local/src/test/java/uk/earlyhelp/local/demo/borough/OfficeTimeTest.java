package uk.earlyhelp.local.demo.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class OfficeTimeTest {

    @Test
    void workGoesOnTheNextMorningWhenTheDayIsOver() {
        assertThat(OfficeTime.after(at("2026-03-03T16:30"), 60)).isEqualTo(at("2026-03-04T09:30"));
    }

    @Test
    void whatComesInAtTheWeekendIsBegunOnMonday() {
        assertThat(OfficeTime.after(at("2026-03-07T22:15"), 10)).isEqualTo(at("2026-03-09T09:10"));
    }

    @Test
    void nobodyWorksAtChristmas() {
        assertThat(OfficeTime.after(at("2025-12-24T16:50"), 30)).isEqualTo(at("2025-12-29T09:20"));
    }

    @Test
    void theForumMeetsOnTheNextThursday() {
        assertThat(OfficeTime.forumAfter(at("2026-03-05T11:00"))).isEqualTo(at("2026-03-12T10:00"));
    }

    @Test
    void nothingIsPromisedForASunday() {
        assertThat(OfficeTime.dayAfter(LocalDate.of(2026, 3, 3), 5)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void anHourIsAnHourInSummerTimeToo() {
        assertThat(OfficeTime.after(at("2026-03-27T16:30"), 60)).isEqualTo(at("2026-03-30T09:30"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Arrivals.ENGLAND).toInstant();
    }
}
