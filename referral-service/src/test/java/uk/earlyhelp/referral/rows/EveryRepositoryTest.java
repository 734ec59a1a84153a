package uk.earlyhelp.referral.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
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
        var questions = Repositories.questions().stream()
                .filter(question -> !NO_ROWS.contains(question))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(questions().keySet()).isEqualTo(questions);
    }

    @Test
    void withoutContextNoRepositoryAnswersAnything() {
        questions().forEach((question, parameters) -> {
            assertThat(system.call(() -> Repositories.answer(question, parameters)))
                    .as(question + " as the service itself")
                    .isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(() -> Repositories.answer(question, parameters)))
                    .as(question + " as nobody")
                    .isFalse();
            assertThat(asked(() -> Repositories.answer(question, parameters)))
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
        return new Questions(house, referral, new Reach.Everything()).all();
    }

    private static boolean asked(Callable<Boolean> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
