package uk.earlyhelp.kit.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.sample.Notes;
import uk.earlyhelp.kit.sql.PendingWrites;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class NoContextNoRowsTest {

    private final Notes notes = Notes.ofANewAgency();

    @Inject
    Jdbi jdbi;

    @Inject
    PendingWrites writes;

    @Inject
    SystemWork system;

    private UUID note;

    @BeforeEach
    void write() {
        note = notes.written("a secret");
    }

    @Test
    void outsideATransactionNothingIsSeen() {
        assertThat(seen()).isZero();
    }

    @Test
    void inATransactionOfNobodyNothingIsSeen() {
        assertThat(QuarkusTransaction.requiringNew().call(this::seen)).isZero();
    }

    @Test
    void theServiceSaysThatItWorksForItselfAndSees() {
        assertThat(system.call(this::seen)).isOne();
    }

    @Test
    void nothingStaysBehindOnTheConnection() {
        for (int i = 0; i < 30; i++) {
            assertThat(system.call(this::seen)).isOne();
            assertThat(seen()).isZero();
        }
    }

    @Test
    void theServicesOwnWorkDoesNotOpenATransactionThatIsUnderWay() {
        var before = QuarkusTransaction.requiringNew().call(() -> {
            system.run(this::seen);
            return seen();
        });

        assertThat(before).isZero();
    }

    @Test
    void aQueryThatForgetsTheRuleCountsOnesOwnAlone() {
        Notes.ofANewAgency().written("theirs");

        assertThat(notes.as("reader").get("/notes/count").asString()).isEqualTo("1");
    }

    static Stream<String> writing() {
        return Stream.of(
                "insert into note (id, agency, text, version) values (gen_random_uuid(), 'x', 'x', 1)",
                "insert into outbox (event_id, topic, type, key, occurred_at, payload)"
                        + " values (gen_random_uuid(), 'x', 'x', gen_random_uuid(), now(), '')",
                "insert into inbox (listener, event_id, applied_at) values ('x', gen_random_uuid(), now())",
                "insert into idempotency (caller, key, fingerprint, status, answered_at)"
                        + " values ('', 'x', '', 201, now())",
                "insert into access_audit (id, at, subject, agency, roles, operation, outcome, about, request_id)"
                        + " values (gen_random_uuid(), now(), '', '', '{}', 'x', 'x', '{}', gen_random_uuid())");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void withoutContextNothingIsWritten(String insert) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> writes.add(insert)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyWritesTheRecordInAnothersName() {
        assertThatThrownBy(() -> Database.run("""
                        set role app; select set_config('early_help.reach', 'agency', false),
                            set_config('early_help.subject', 'me', false);
                        insert into access_audit (id, at, subject, agency, roles, operation, outcome, about, request_id)
                        values (gen_random_uuid(), now(), 'somebody else', '', '{}', 'x', 'x', '{}', gen_random_uuid())""")).rootCause().hasMessageContaining("row-level security");
    }

    private long seen() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from note where id = ?")
                .bind(0, note)
                .mapTo(Long.class)
                .one());
    }
}
