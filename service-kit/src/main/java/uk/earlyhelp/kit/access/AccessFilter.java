package uk.earlyhelp.kit.access;

import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
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

    @Context
    ResourceInfo endpoint;

    AccessFilter(CurrentCaller callers, AccessPolicy policy) {
        this.callers = callers;
        this.policy = policy;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = endpoint.getResourceMethod();
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        Caller caller = callers.known().orElseThrow(UnauthorizedException::new);
        var needs = method.getAnnotation(Needs.class);
        if (needs == null || !policy.permits(needs.value(), caller)) {
            throw new Problem(KitProblem.NOT_PERMITTED, "Your role may not do this.");
        }
    }
}
