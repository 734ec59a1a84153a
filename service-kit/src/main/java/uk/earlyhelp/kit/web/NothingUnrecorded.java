package uk.earlyhelp.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.AskedFor;
import uk.earlyhelp.kit.access.Purpose;
import uk.earlyhelp.kit.audit.Recorded;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemDocument;

/**
 * Holds back an answer that left no record: an endpoint whose author forgot the access audit answers nobody. Only
 * operations whose purpose is {@link Purpose#REFERENCE} are about nobody and need none.
 */
@Provider
class NothingUnrecorded implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(NothingUnrecorded.class);

    private final AskedFor asked;
    private final AccessPolicy policy;
    private final Recorded recorded;

    NothingUnrecorded(AskedFor asked, AccessPolicy policy, Recorded recorded) {
        this.asked = asked;
        this.policy = policy;
        this.recorded = recorded;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 || recorded.done() || asked.operation().isEmpty()) {
            return;
        }
        var operation = asked.operation().orElseThrow();
        if (policy.purpose(operation) != Purpose.REFERENCE) {
            LOG.errorf("%s was done without a record in the access audit; its answer is held back", operation);
            holdBack(response);
        }
    }

    private static void holdBack(ContainerResponseContext response) {
        var problem = new Problem(KitProblem.INTERNAL_ERROR, KitProblem.INTERNAL_ERROR.advice());
        Stream.of(HttpHeaders.ETAG, HttpHeaders.LOCATION).forEach(response.getHeaders()::remove);
        response.setStatus(KitProblem.INTERNAL_ERROR.status());
        response.setEntity(ProblemDocument.of(problem), null, MediaType.valueOf(ProblemDocument.MEDIA_TYPE));
    }
}
