package uk.earlyhelp.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Refuses what is wrong with a request whoever sends it, from its head alone. */
@ApplicationScoped
class RequestShape {

    private static final int LONGEST_ADDRESS = 4_096;
    private static final int LARGEST_HEADERS = 16_384;
    private static final int MOST_PARAMETERS = 20;

    private final long largestBody;
    private final EdgeRefusals refusals;

    RequestShape(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize body, EdgeRefusals refusals) {
        this.largestBody = body.asLongValue();
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, Order.SHAPE);
    }

    private void check(RoutingContext context) {
        flaw(context.request()).ifPresentOrElse(flaw -> refusals.refuse(context, flaw), context::next);
    }

    private Optional<Problem> flaw(HttpServerRequest request) {
        var headers = request.headers();
        if (request.uri().length() > LONGEST_ADDRESS) {
            return refused(KitProblem.ADDRESS_TOO_LONG);
        }
        if (size(request) > LARGEST_HEADERS) {
            return refused(KitProblem.HEADERS_TOO_LARGE);
        }
        if (parameters(request.query()) > MOST_PARAMETERS) {
            return Optional.of(new Problem(KitProblem.INVALID_PARAMETER, "Send at most 20 query parameters."));
        }
        if (headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            return refused(KitProblem.NOT_AUTHENTICATED);
        }
        if (isPacked(request)) {
            return Optional.of(new Problem(KitProblem.UNSUPPORTED_MEDIA_TYPE, "Send the body uncompressed."));
        }
        return announced(request) > largestBody ? refused(KitProblem.BODY_TOO_LARGE) : Optional.empty();
    }

    private static Optional<Problem> refused(KitProblem type) {
        return Optional.of(new Problem(type, type.advice()));
    }

    private static int size(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static long parameters(String query) {
        return query == null
                ? 0
                : 1 + query.chars().filter(c -> c == '&' || c == ';').count();
    }

    /** A compressed body can be a thousand times larger than it looks, and no client of ours needs one. */
    private static boolean isPacked(HttpServerRequest request) {
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        var transfer = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
        return coding != null && !coding.equalsIgnoreCase("identity")
                || transfer != null && !transfer.equalsIgnoreCase("chunked");
    }

    private static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
