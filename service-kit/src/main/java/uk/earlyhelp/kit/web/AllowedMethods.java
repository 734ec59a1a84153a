package uk.earlyhelp.kit.web;

import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Which methods an address takes; the framework knows, and says so only when it is asked with OPTIONS. */
final class AllowedMethods {

    private record Operation(String method, Pattern address) {}

    private AllowedMethods() {}

    /** In alphabetical order; empty outside of a request. */
    static SortedSet<String> of(String path) {
        var methods = new TreeSet<String>();
        operations().stream()
                .filter(operation -> operation.address().matcher(path).matches())
                .forEach(operation -> methods.add(operation.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    /** Looked up anew each time: a wrong method is rare, and what it costs is less than a body. */
    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        var deployment = CurrentRequestManager.get().getDeployment();
        RuntimeResourceVisitor.visitRuntimeResources("", deployment.getClassMappers(), new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                if (method != null) {
                    operations.add(new Operation(method, address(path)));
                }
            }
        });
        return operations;
    }

    private static Pattern address(String template) {
        var words = template.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").split("\\{[^}]*\\}", -1);
        return Pattern.compile("/?"
                + String.join(
                        "[^/]+",
                        java.util.Arrays.stream(words).map(Pattern::quote).toList()) + "/?");
    }
}
