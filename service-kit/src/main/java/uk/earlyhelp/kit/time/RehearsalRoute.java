package uk.earlyhelp.kit.time;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** {@code PUT /q/early-help/clock} with an instant as text, on the management port and in rehearsal only. */
@ApplicationScoped
class RehearsalRoute {

    private static final int LONGEST_INSTANT = 64;

    private final RehearsalClock clock;

    RehearsalRoute(RehearsalClock clock) {
        this.clock = clock;
    }

    void open(@Observes ManagementInterface management) {
        if (clock.enabled()) {
            management
                    .router()
                    .put("/q/early-help/clock")
                    .handler(BodyHandler.create(false).setBodyLimit(LONGEST_INSTANT))
                    .handler(this::set);
        }
    }

    private void set(RoutingContext request) {
        try {
            clock.set(Instant.parse(request.body().asString().strip()));
            request.response().setStatusCode(204).end();
        } catch (DateTimeParseException | NullPointerException e) {
            request.response().setStatusCode(400).end("Send an instant such as 2026-01-05T09:00:00Z.");
        }
    }
}
