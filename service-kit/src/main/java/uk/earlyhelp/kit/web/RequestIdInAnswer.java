package uk.earlyhelp.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import uk.earlyhelp.kit.caller.RequestId;

/** Names the request in its answer, so that support can find it in log and audit. */
@Provider
class RequestIdInAnswer implements ContainerResponseFilter {

    private final RequestId requestId;

    RequestIdInAnswer(RequestId requestId) {
        this.requestId = requestId;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders()
                .putSingle(EveryAnswer.REQUEST_ID, requestId.value().toString());
    }
}
