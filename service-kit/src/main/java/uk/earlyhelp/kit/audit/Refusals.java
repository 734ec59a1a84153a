package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.earlyhelp.kit.access.AskedFor;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.CurrentCaller;

/** Records who was turned away from what; their own transaction was rolled back, so this has one of its own. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Caller NOBODY = new Caller(Look.ANONYMOUS, "", Set.of());

    private final AccessAudit audit;
    private final CurrentCaller callers;
    private final AskedFor asked;
    private final RefusalWriter writer;

    Refusals(AccessAudit audit, CurrentCaller callers, AskedFor asked, RefusalWriter writer) {
        this.audit = audit;
        this.callers = callers;
        this.asked = asked;
        this.writer = writer;
    }

    /** False when the record could not be written: then the caller must not get this answer either. */
    public boolean recorded(ContainerRequestContext request, String refusal) {
        var operation = asked.operation().orElseGet(() -> template(request));
        return recorded(operation, refusal, idsIn(request.getUriInfo()));
    }

    /** The same for a request that was turned away before anybody knew which endpoint it is for. */
    public boolean recorded(String operation, String refusal, Collection<UUID> about) {
        try {
            writer.write(audit.refusal(callers.known().orElse(NOBODY), operation, refusal, about));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("A refusal could not be recorded: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Method and path with its ids blanked out, since a path segment can hold anything that a client invents. */
    private static String template(ContainerRequestContext request) {
        var path = new StringBuilder(word(request.getMethod(), "[A-Z]{1,20}") + " ");
        for (var segment : request.getUriInfo().getPathSegments()) {
            path.append('/').append(word(segment.getPath(), "[a-z-]{1,40}"));
        }
        return path.toString();
    }

    private static String word(String text, String pattern) {
        return text.matches(pattern) ? text : "{}";
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
