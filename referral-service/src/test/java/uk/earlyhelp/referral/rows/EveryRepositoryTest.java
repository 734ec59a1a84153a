package uk.earlyhelp.referral.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.intake.Referrals;

/** Asks every repository for something that is there, as the service itself and as nobody. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class EveryRepositoryTest {

    /** These answer with no row: whether this instance has a lock. */
    private static final Set<String> NO_ROWS = Set.of("OverdueReferrals.claimed");

    @Inject
    SystemWork system;

    @Inject
    Referrals referrals;

    @Test
    void everyQuestionOfEveryRepositoryIsAskedHere() {
        var questions = repositories().stream()
                .flatMap(repository -> Arrays.stream(repository.getDeclaredMethods()))
                .filter(EveryRepositoryTest::answers)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .filter(question -> !NO_ROWS.contains(question))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(questions().keySet()).isEqualTo(questions);
    }

    @Test
    void withoutContextNoRepositoryAnswersAnything() {
        questions().forEach((question, parameters) -> {
            assertThat(system.call(() -> ask(question, parameters)))
                    .as(question + " as the service itself")
                    .isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(() -> ask(question, parameters)))
                    .as(question + " as nobody")
                    .isFalse();
            assertThat(asked(() -> ask(question, parameters)))
                    .as(question + " outside a transaction")
                    .isFalse();
        });
    }

    @Test
    void withoutContextNoTableShowsARow() throws SQLException {
        FullHouse.built();
        var readable = Database.rows("""
                        select relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
                        and c.relkind in ('r', 'p') and has_table_privilege('app', c.oid, 'select')""");

        assertThat(readable).hasSizeGreaterThan(15);
        try (var connection = Database.connect();
                var nobody = connection.createStatement()) {
            nobody.execute("set role app");
            for (var table : readable) {
                var name = table.get("name").toString();
                assertThat(nobody.executeQuery("select 1 from " + name).next())
                        .as(name)
                        .isFalse();
            }
        }
    }

    private Map<String, Object[]> questions() {
        var house = FullHouse.built();
        var referral = system.call(() -> referrals.find(house.work().id(), new Reach.Everything()));
        return new Questions(house, referral).all();
    }

    /** Every bean that speaks SQL. */
    private static List<Class<?>> repositories() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("uk.earlyhelp.referral."))
                .filter(type ->
                        Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == Jdbi.class))
                .filter(type -> !type.getSimpleName().endsWith("Test"))
                .distinct()
                .toList();
    }

    private static boolean answers(Method method) {
        return !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class;
    }

    /** Whether there was an answer. */
    private static boolean ask(String question, Object[] parameters) throws Exception {
        var name = question.split("\\.");
        var type = repositories().stream()
                .filter(repository -> repository.getSimpleName().equals(name[0]))
                .findFirst()
                .orElseThrow();
        var method = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name[1]) && each.getParameterCount() == parameters.length)
                .findFirst()
                .orElseThrow();
        return ask(method, CDI.current().select(type).get(), parameters);
    }

    private static boolean ask(Method method, Object repository, Object[] parameters) throws Exception {
        method.setAccessible(true);
        try {
            return switch (method.invoke(repository, parameters)) {
                case Collection<?> found -> !found.isEmpty();
                case Optional<?> found -> found.isPresent();
                case null -> false;
                default -> true;
            };
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem || e.getCause() instanceof IllegalStateException) {
                return false;
            }
            throw e;
        }
    }

    private static boolean asked(Callable<Boolean> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
