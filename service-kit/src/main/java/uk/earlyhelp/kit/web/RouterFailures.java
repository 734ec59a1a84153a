package uk.earlyhelp.kit.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.logs.Trace;
import uk.earlyhelp.kit.problems.KitProblem;

/** What fails before an endpoint is reached, such as an address that is none, is explained like everything else. */
@ApplicationScoped
class RouterFailures {

    private static final Logger LOG = Logger.getLogger(RouterFailures.class);

    private final EdgeRefusals refusals;

    RouterFailures(EdgeRefusals refusals) {
        this.refusals = refusals;
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.errorHandler(400, this::failed);
    }

    private void failed(RoutingContext request) {
        int status = request.statusCode();
        if (status >= 400 && status < 500) {
            refusals.refuse(request, KitProblem.MALFORMED_REQUEST);
        } else {
            LOG.errorf("A request failed at the edge: %s", Trace.of(request.failure()));
            refusals.refuse(request, KitProblem.INTERNAL_ERROR);
        }
    }
}
