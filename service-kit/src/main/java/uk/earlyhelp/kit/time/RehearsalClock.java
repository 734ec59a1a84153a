package uk.earlyhelp.kit.time;

import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A clock that can be set, so that a demonstration or a journey can live through a year in a minute. */
@Singleton
@Typed(RehearsalClock.class)
public class RehearsalClock extends Clock {

    private final boolean enabled;
    private volatile Duration ahead = Duration.ZERO;

    RehearsalClock(@ConfigProperty(name = "early-help.clock-rehearsal", defaultValue = "false") boolean enabled) {
        this.enabled = enabled;
    }

    public boolean enabled() {
        return enabled;
    }

    /** From now on it is {@code now}, and time goes on from there. */
    public void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A service asks for instants, and those are in UTC");
    }
}
