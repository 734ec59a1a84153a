package uk.earlyhelp.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the whole body before anything works on the request, so that a client that sends a byte now and then holds a
 * connection and nothing else, and one that never ends is stopped at the limit.
 */
@ApplicationScoped
class BodyReading {

    private final long largest;
    private final Duration within;
    private final EdgeRefusals refusals;

    BodyReading(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "early-help.edge.body-within") Duration within,
            EdgeRefusals refusals) {
        this.largest = largest.asLongValue();
        this.within = within;
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::read, Order.BODY);
    }

    private void read(RoutingContext request) {
        if (hasBody(request)) {
            new IncomingBody(request, largest, refusals).read(within);
        } else {
            request.next();
        }
    }

    private static boolean hasBody(RoutingContext request) {
        var headers = request.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return headers.contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
