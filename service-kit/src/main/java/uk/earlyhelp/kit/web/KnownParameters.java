package uk.earlyhelp.kit.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Refuses a query parameter that the endpoint does not know: a filter with a slip of the pen would show too much. */
@Provider
class KnownParameters implements ContainerRequestFilter {

    /** What a client invents may be anything, also personal; only what looks like a name is repeated. */
    private static final String A_NAME = "[A-Za-z][A-Za-z0-9_.-]{0,30}";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo endpoint;

    @Override
    public void filter(ContainerRequestContext request) {
        var sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        var names = known.computeIfAbsent(endpoint.getResourceMethod(), KnownParameters::names);
        var errors = sent.entrySet().stream()
                .filter(parameter -> !names.contains(parameter.getKey())
                        || parameter.getValue().size() > 1)
                .map(parameter -> error(parameter.getKey(), names))
                .toList();
        if (!errors.isEmpty()) {
            throw new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), errors);
        }
    }

    private static FieldError error(String name, Set<String> names) {
        return names.contains(name)
                ? new FieldError(name, "repeated-parameter", "Send this parameter once.")
                : new FieldError(shown(name), "unknown-parameter", "This parameter is not known here; leave it out.");
    }

    private static String shown(String name) {
        return name.matches(A_NAME) ? name : "?";
    }

    private static Set<String> names(Method method) {
        return Stream.of(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(java.util.Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
