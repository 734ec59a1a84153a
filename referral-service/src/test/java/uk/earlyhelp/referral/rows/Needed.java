package uk.earlyhelp.referral.rows;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.Caller;

/**
 * What an endpoint declares.
 *
 * @param operation of the policy, or null when the endpoint is open to all
 */
record Needed(String operation) {

    /** By the id that the endpoint has in the API document. */
    static Map<String, Needed> byEndpoint() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(bean -> Arrays.stream(bean.getBeanClass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(Operation.class).operationId(),
                        method -> new Needed(
                                method.isAnnotationPresent(Needs.class)
                                        ? method.getAnnotation(Needs.class).value()
                                        : null),
                        (one, same) -> one));
    }

    boolean permits(AccessPolicy policy, Caller caller, boolean hasToken) {
        return operation == null || hasToken && policy.permits(operation, caller);
    }
}
