package uk.earlyhelp.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import uk.earlyhelp.kit.ids.Ids;

/** What every answer carries, also one that reached no endpoint: nothing may keep, frame, guess or link it. */
@ApplicationScoped
class EveryAnswer {

    static final String REQUEST_ID = "X-Request-Id";

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");
    private static final String A_YEAR_OF_TLS = "max-age=31536000";

    void guard(@Observes Filters filters) {
        filters.register(this::prepare, Order.HEADERS_OF_EVERY_ANSWER);
    }

    private void prepare(RoutingContext request) {
        boolean secure = "https".equals(request.request().scheme());
        request.addHeadersEndHandler(written -> complete(request.response(), secure));
        request.next();
    }

    private static void complete(HttpServerResponse response, boolean secure) {
        var headers = response.headers();
        ALWAYS.forEach(headers::set);
        if (secure) {
            headers.set("Strict-Transport-Security", A_YEAR_OF_TLS);
        }
        if (!headers.contains(REQUEST_ID)) {
            headers.set(REQUEST_ID, Ids.next().toString());
        }
    }
}
