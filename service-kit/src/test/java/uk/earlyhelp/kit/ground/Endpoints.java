package uk.earlyhelp.kit.ground;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.access.OpenToAll;

/** What the endpoints of a service say about who may call them. */
public final class Endpoints {

    private static final DescribedPredicate<JavaAnnotation<?>> AN_HTTP_METHOD =
            new DescribedPredicate<>("HTTP method") {
                @Override
                public boolean test(JavaAnnotation<?> annotation) {
                    return annotation.getRawType().isAnnotatedWith(HttpMethod.class);
                }
            };

    private Endpoints() {}

    /** Closed by default is the filter's word; that nobody forgot to say who may is this rule's. */
    public static ArchRule declareWhatTheyNeed() {
        return methods()
                .that()
                .areAnnotatedWith(AN_HTTP_METHOD)
                .should()
                .beAnnotatedWith(Needs.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .because("access is denied by default, and the policy can only be asked about a named operation");
    }

    /** An endpoint whose operation the policy does not know is closed to everybody, which nobody can have meant. */
    public static ArchRule nameOperationsOf(AccessPolicy policy) {
        return methods()
                .that()
                .areAnnotatedWith(Needs.class)
                .should(beKnownTo(policy.operations().keySet()))
                .because("an operation that the policy does not list is nobody's");
    }

    private static ArchCondition<JavaMethod> beKnownTo(Set<String> operations) {
        return new ArchCondition<>("name an operation of the policy") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var operation = method.getAnnotationOfType(Needs.class).value();
                events.add(new SimpleConditionEvent(
                        method, operations.contains(operation), method.getFullName() + " needs " + operation));
            }
        };
    }

    /** The endpoints of each operation, such as {@code GET /notes/{id}}. */
    public static Map<String, Collection<String>> byOperation(JavaClasses classes) {
        var found = new TreeMap<String, Collection<String>>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Needs.class))
                .forEach(method -> found.computeIfAbsent(
                                method.getAnnotationOfType(Needs.class).value(), operation -> new TreeSet<>())
                        .add(verb(method) + " " + path(method)));
        return found;
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(AN_HTTP_METHOD)
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst()
                .orElseThrow();
    }

    private static String path(JavaMethod method) {
        var above = method.getOwner().getAnnotationOfType(Path.class).value();
        var below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return (above + below).replaceAll("/+", "/");
    }
}
