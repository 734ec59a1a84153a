package uk.earlyhelp.kit.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** The settings {@code early-help.limits.*}: what every client may ask, and what more a role may. */
@ConfigMapping(prefix = "early-help.limits")
public interface LimitSettings {

    @WithParentName
    Allowance everybody();

    /** By the name of a role, for a system that speaks for many people; what it leaves out is as for everybody. */
    Map<String, Allowance> role();

    /** How many clients are remembered; those heard least recently are forgotten first. */
    @WithDefault("10000")
    int clients();
}
