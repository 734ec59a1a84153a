package uk.earlyhelp.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import uk.earlyhelp.kit.caller.RequestId;

/** What every answer carries: nothing may keep it, and support can find it. */
@Provider
class ResponseHeaders implements ContainerResponseFilter {

    private final RequestId requestId;

    ResponseHeaders(RequestId requestId) {
        this.requestId = requestId;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Request-Id", requestId.value().toString());
    }
}
