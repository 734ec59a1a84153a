package uk.earlyhelp.kit.access;

import java.util.Map;
import java.util.Set;
import uk.earlyhelp.kit.caller.Caller;

/** The one place of a service that says which roles may perform which operation. Each service has exactly one. */
public interface AccessPolicy {

    /** Every operation that endpoints name in {@link Needs}, with the roles that may perform it. */
    Map<String, Set<String>> operations();

    /** False for an operation that the policy does not know: deny by default. */
    default boolean permits(String operation, Caller caller) {
        return operations().getOrDefault(operation, Set.of()).stream().anyMatch(caller::has);
    }

    /** Why callers do this unless they state something more special; for every operation that the policy knows. */
    Purpose purpose(String operation);
}
