package uk.earlyhelp.kit.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;

/**
 * What only the council knows: addresses, names and secrets, which have no default. It is read before anything else is
 * started, so that a service without one of them ends at once and says which.
 */
@ConfigMapping(prefix = "early-help.required")
interface RequiredSettings {

    @WithConverter(Present.class)
    String cursorSecret();

    @WithConverter(Present.class)
    String database();

    @WithConverter(Present.class)
    String databaseUser();

    @WithConverter(Present.class)
    String databasePassword();

    @WithConverter(Present.class)
    String owner();

    @WithConverter(Present.class)
    String ownerPassword();

    @WithConverter(Present.class)
    String broker();

    @WithConverter(Present.class)
    String loginServer();
}
