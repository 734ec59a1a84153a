package uk.earlyhelp.kit.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.limits.Admission;
import uk.earlyhelp.kit.limits.RateLimits;
import uk.earlyhelp.kit.problems.KitProblem;

/**
 * Lets each client do its share and no more, before a body is read, a thread is taken or the database is asked. Only a
 * token's signature is checked first, so that nobody can spend the share of somebody else.
 */
@ApplicationScoped
class Share {

    /** A bad token is refused by the endpoint that wants a good one; an open one does not mind it. */
    private static final BiConsumer<RoutingContext, Throwable> LATER = (request, refused) -> {};

    private final RateLimits limits;
    private final EdgeRefusals refusals;
    private final Duration pause;

    Share(
            RateLimits limits,
            EdgeRefusals refusals,
            @ConfigProperty(name = "early-help.edge.refused-after") Duration pause) {
        this.limits = limits;
        this.pause = pause;
        this.refusals = refusals;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, Order.SHARE);
    }

    private void check(RoutingContext request) {
        if (request.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            decide(request, stranger(request));
            return;
        }
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LATER);
        var here = request.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .emitOn(command -> here.runOnContext(run -> command.run()))
                .subscribe()
                .with(
                        identity -> decide(request, admission(request, identity)),
                        refused -> decide(request, stranger(request)));
    }

    private Admission admission(RoutingContext request, SecurityIdentity identity) {
        return CurrentCaller.of(identity)
                .map(caller -> limits.caller(caller.subject(), caller.roles()))
                .orElseGet(() -> stranger(request));
    }

    private Admission stranger(RoutingContext request) {
        return limits.stranger(Network.of(request.request().remoteAddress().hostAddress()));
    }

    private void decide(RoutingContext request, Admission admission) {
        switch (admission) {
            case Admission.Admitted admitted -> {
                request.addEndHandler(over -> admitted.leave().run());
                request.next();
            }
            case Admission.TooMany tooMany ->
                request.vertx().setTimer(pause.toMillis(), later -> refuse(request, tooMany.retryAfter()));
        }
    }

    /** Not at once: whoever asks again with every answer would else keep the machine busy with refusals alone. */
    private void refuse(RoutingContext request, int retryAfter) {
        if (!request.response().closed()) {
            request.response().putHeader("Retry-After", Integer.toString(retryAfter));
            refusals.refuse(request, KitProblem.TOO_MANY_REQUESTS);
        }
    }
}
