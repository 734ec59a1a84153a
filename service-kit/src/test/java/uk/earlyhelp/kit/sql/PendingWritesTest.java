package uk.earlyhelp.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.rows.SystemWork;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PendingWritesTest {

    private static final String INSERT = "insert into note (id, agency, text, version) values (?, 'pending', ?, 1)";

    private final UUID id = UUID.randomUUID();

    @Inject
    PendingWrites writes;

    @Inject
    Jdbi jdbi;

    @Inject
    SystemWork system;

    @Test
    void theyAreSavedInTheirOrderWithTheCommit() {
        system.run(() -> {
            writes.add(INSERT, id, "first");
            writes.add("update note set text = text || ?, version = 2 where id = ?", ", second", id);
            assertThat(Database.count("note where id = ?", id)).isZero();
        });

        assertThat(Database.rows("select text, version from note where id = ?", id)
                        .getFirst())
                .containsEntry("text", "first, second")
                .containsEntry("version", 2L);
    }

    @Test
    void flushedWritesCanBeReadAndAreNotSentTwice() {
        system.run(() -> {
            writes.add(INSERT, id, "a");
            writes.flush();
            assertThat(text()).isEqualTo("a");
            writes.add("update note set text = ? where id = ?", "b", id);
        });

        assertThat(Database.rows("select text from note where id = ?", id))
                .extracting("text")
                .containsExactly("b");
    }

    @Test
    void oneThatFailsUndoesThemAll() {
        assertThatThrownBy(() -> system.run(() -> {
                    writes.add(INSERT, id, "a");
                    writes.add(INSERT, id, "the same id again");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(Database.count("note where id = ?", id)).isZero();
    }

    @Test
    void howeverManyTheyAreOneThatFailsUndoesThemAll() {
        assertThatThrownBy(() -> system.run(() -> {
                    for (int i = 0; i < 600; i++) {
                        writes.add(INSERT, UUID.randomUUID(), "of many " + id);
                    }
                    writes.add(INSERT, id, "a");
                    writes.add(INSERT, id, "the same id again");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(Database.count("note where text = ?", "of many " + id)).isZero();
    }

    @Test
    void aWriteOutsideATransactionIsABug() {
        assertThatThrownBy(() -> writes.add(INSERT, id, "lost")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyKindOfValueTravels() {
        system.run(() -> {
            jdbi.useHandle(handle -> handle.execute("""
                    create temp table kinds (at timestamptz, day date, doc jsonb, ids uuid[], none uuid[], words text[],
                        nothing text, yes boolean, count bigint) on commit drop"""));
            writes.add(
                    "insert into kinds values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Instant.EPOCH,
                    LocalDate.EPOCH,
                    new Json("{\"a\": 1}"),
                    List.of(id),
                    List.of(),
                    List.of("a", "it's"),
                    null,
                    true,
                    7L);
            writes.flush();
            String seen = jdbi.withHandle(handle -> handle.createQuery(
                            "select concat_ws(' ', words, doc ->> 'a', cardinality(none), nothing is null, ids = array[?],"
                                    + " at = timestamptz 'epoch', day, yes, count) from kinds")
                    .bind(0, id)
                    .mapTo(String.class)
                    .one());
            assertThat(seen).isEqualTo("{a,it's} 1 0 t t t 1970-01-01 t 7");
        });
    }

    private String text() {
        return jdbi.withHandle(handle -> handle.createQuery("select text from note where id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .one());
    }
}
