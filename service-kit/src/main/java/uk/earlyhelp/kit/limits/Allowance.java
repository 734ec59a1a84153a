package uk.earlyhelp.kit.limits;

import io.smallrye.config.WithDefault;

/** How much one client may ask. */
public interface Allowance {

    /** Requests per second in the long run, at least 1. */
    @WithDefault("50")
    int perSecond();

    /** Requests that may come at once after a quiet time, at least 1. */
    @WithDefault("100")
    int burst();

    /** Requests under way at the same time, at least 1; fewer than the service has database connections. */
    @WithDefault("12")
    int atOnce();
}
