package uk.earlyhelp.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;
import uk.earlyhelp.kit.caller.RequestId;

/** Puts the request's id into every line that is logged on its behalf, so that an answer leads to its lines. */
@Provider
@PreMatching
class RequestIdInLog implements ContainerRequestFilter, ContainerResponseFilter {

    static final String FIELD = "requestId";

    private final RequestId requestId;

    RequestIdInLog(RequestId requestId) {
        this.requestId = requestId;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MDC.put(FIELD, requestId.value().toString());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MDC.remove(FIELD);
    }
}
