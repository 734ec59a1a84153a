package uk.earlyhelp.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class RehearsalClockTest {

    private static final Instant NEXT_YEAR = Instant.parse("2027-06-01T09:00:00Z");

    private final RehearsalClock clock = new RehearsalClock(true);

    @Test
    void untilItIsSetItIsNow() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void onceSetTimeGoesOnFromThere() {
        clock.set(NEXT_YEAR);

        var first = clock.instant();
        assertThat(first).isBetween(NEXT_YEAR, NEXT_YEAR.plusSeconds(1));
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }

    @Test
    void itsTimeIsUtc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aServiceThatIsNotInRehearsalHasTheSystemsClock() {
        assertThat(new Clocks().clock(new RehearsalClock(false))).isNotInstanceOf(RehearsalClock.class);
        assertThat(new Clocks().clock(clock)).isSameAs(clock);
    }
}
