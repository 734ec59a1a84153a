package uk.earlyhelp.kit.rows;

import uk.earlyhelp.kit.caller.Caller;

/** Says for each caller which rows the database may show; each service has exactly one. */
public interface RowScope {

    RowSettings of(Caller caller);
}
