package uk.earlyhelp.kit.access;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Asks the policy before any endpoint runs. An endpoint that declares nothing is closed to everybody. */
@Provider
@Priority(Priorities.AUTHORIZATION)
class AccessFilter implements ContainerRequestFilter {

    private final CurrentCaller callers;
    private final AccessPolicy policy;
    private final AskedFor asked;

    @Context
    ResourceInfo endpoint;

    AccessFilter(CurrentCaller callers, AccessPolicy policy, AskedFor asked) {
        this.callers = callers;
        this.policy = policy;
        this.asked = asked;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = endpoint.getResourceMethod();
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        var needs = Optional.ofNullable(method.getAnnotation(Needs.class));
        needs.ifPresent(asked::operation);
        Caller caller = callers.known().orElseThrow(UnauthorizedException::new);
        if (needs.filter(named -> policy.permits(named.value(), caller)).isEmpty()) {
            throw new Problem(KitProblem.NOT_PERMITTED, "Your role may not do this.");
        }
        asked.purpose(request.getHeaderString(Purpose.HEADER));
    }
}
