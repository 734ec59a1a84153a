package uk.earlyhelp.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.CurrentCaller;

/** Records who was turned away from what; their own transaction was rolled back, so this has one of its own. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final AccessAudit audit;
    private final CurrentCaller callers;

    Refusals(AccessAudit audit, CurrentCaller callers) {
        this.audit = audit;
        this.callers = callers;
    }

    /** False when the record could not be written: then the caller must not get this answer either. */
    public boolean recorded(ContainerRequestContext request, String refusal) {
        try {
            callers.known()
                    .ifPresent(caller -> QuarkusTransaction.requiringNew().run(() -> record(caller, request, refusal)));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("A refusal could not be recorded: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    private void record(Caller caller, ContainerRequestContext request, String refusal) {
        var operation = request.getMethod() + " " + template(request.getUriInfo());
        audit.refused(caller, operation, refusal, idsIn(request.getUriInfo()));
    }

    /** The path with its ids blanked out, since a path segment can hold anything that a client invents. */
    private static String template(UriInfo uri) {
        var path = new StringBuilder();
        for (var segment : uri.getPathSegments()) {
            boolean word = segment.getPath().matches("[a-z-]{1,40}");
            path.append('/').append(word ? segment.getPath() : "{}");
        }
        return path.toString();
    }

    private static Collection<UUID> idsIn(UriInfo uri) {
        return uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .map(Refusals::id)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
