package uk.earlyhelp.kit.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A parameter of an endpoint as its client knows it.
 *
 * @param name of the query parameter or header, otherwise as in the code
 * @param isBody true for the one parameter that is the request's body
 */
record RequestParameter(String name, boolean isBody) {

    /** The parameter that breaks a constraint, or in which something does. */
    static RequestParameter of(ConstraintViolation<?> violation) {
        var called = node(violation, ElementKind.METHOD).as(Path.MethodNode.class);
        var parameter = node(violation, ElementKind.PARAMETER).as(Path.ParameterNode.class);
        var annotations = declared(violation.getRootBeanClass(), called)
                .map(method -> method.getParameterAnnotations()[parameter.getParameterIndex()])
                .orElse(new Annotation[0]);
        return new RequestParameter(name(annotations).orElse(parameter.getName()), isBody(annotations));
    }

    private static Path.Node node(ConstraintViolation<?> violation, ElementKind kind) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This is not a violation of a request"));
    }

    /** The framework's own subclass of an endpoint overrides its methods without their annotations. */
    private static Optional<Method> declared(Class<?> endpoint, Path.MethodNode called) {
        var types = called.getParameterTypes().toArray(Class<?>[]::new);
        return Stream.<Class<?>>iterate(endpoint, type -> type != Object.class, Class::getSuperclass)
                .filter(type -> !type.isSynthetic())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(called.getName()))
                .filter(method -> java.util.Arrays.equals(method.getParameterTypes(), types))
                .findFirst();
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Stream.of(annotations)
                .map(annotation -> switch (annotation) {
                    case QueryParam query -> query.value();
                    case HeaderParam header -> header.value();
                    default -> null;
                })
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static boolean isBody(Annotation[] annotations) {
        return Stream.of(annotations)
                .noneMatch(each -> each.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
