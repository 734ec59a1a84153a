package uk.earlyhelp.kit.access;

import uk.earlyhelp.kit.caller.Caller;

/** The one place of a service that says which roles may perform which operation. Each service has exactly one. */
public interface AccessPolicy {

    /** False for an operation that the policy does not know: deny by default. */
    boolean permits(String operation, Caller caller);
}
