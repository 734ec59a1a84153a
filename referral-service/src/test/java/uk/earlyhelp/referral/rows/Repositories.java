package uk.earlyhelp.referral.rows;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.problems.Problem;

/** Every repository of the service, to be asked whatever its methods can be asked. */
final class Repositories {

    private Repositories() {}

    /** Every bean that speaks SQL. */
    private static List<Class<?>> all() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("uk.earlyhelp.referral."))
                .filter(type ->
                        Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == Jdbi.class))
                .filter(type -> !type.getSimpleName().endsWith("Test"))
                .distinct()
                .toList();
    }

    /** Each by the name of its repository and its own. */
    static Set<String> questions() {
        return all().stream()
                .flatMap(repository -> Arrays.stream(repository.getDeclaredMethods()))
                .filter(Repositories::answers)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static boolean answers(Method method) {
        return !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class;
    }

    /** Whether there was an answer. */
    static boolean answer(String question, Object[] parameters) throws Exception {
        return switch (ask(question, parameters)) {
            case Collection<?> found -> !found.isEmpty();
            case Optional<?> found -> found.isPresent();
            case null -> false;
            default -> true;
        };
    }

    /** The answer itself; null for a refusal. */
    static Object ask(String question, Object[] parameters) throws Exception {
        var name = question.split("\\.");
        var type = all().stream()
                .filter(repository -> repository.getSimpleName().equals(name[0]))
                .findFirst()
                .orElseThrow();
        var method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name[1]) && each.getParameterCount() == parameters.length)
                .filter(each -> !Modifier.isPrivate(each.getModifiers()))
                .findFirst()
                .orElseThrow();
        return ask(method, CDI.current().select(type).get(), parameters);
    }

    private static Object ask(Method method, Object repository, Object[] parameters) throws Exception {
        method.setAccessible(true);
        try {
            return method.invoke(repository, parameters);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem || e.getCause() instanceof IllegalStateException) {
                return null;
            }
            throw e;
        }
    }
}
