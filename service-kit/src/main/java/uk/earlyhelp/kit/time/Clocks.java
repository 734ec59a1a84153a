package uk.earlyhelp.kit.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of a service, in UTC: the system's, or one that can be set when the service is in rehearsal. */
class Clocks {

    @Produces
    @Singleton
    Clock clock(RehearsalClock rehearsal) {
        return rehearsal.enabled() ? rehearsal : Clock.systemUTC();
    }
}
