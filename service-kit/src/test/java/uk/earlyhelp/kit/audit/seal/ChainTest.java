package uk.earlyhelp.kit.audit.seal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.kit.audit.seal.Finding.Kind;
import uk.earlyhelp.kit.ground.Ground;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ChainTest {

    private AuditDatabase audit;

    @BeforeEach
    void create() {
        audit = new AuditDatabase();
    }

    @AfterEach
    void drop() {
        audit.close();
    }

    @Test
    void anUntouchedChainHolds() throws SQLException {
        threeBlocks();
        var tip = audit.seal().orElseThrow().tip();

        var report = audit.check(Optional.of(tip));

        assertThat(report).isEqualTo(new ChainReport(3, 12, 0, Optional.of(tip), Optional.empty()));
    }

    @Test
    void anAuditWithoutRecordsHolds() throws SQLException {
        assertThat(audit.seal()).isEmpty();
        assertThat(audit.check().holds()).isTrue();
    }

    @Test
    void whatIsYoungerThanTheNewestSealIsCountedAsUnprotected() throws SQLException {
        threeBlocks();
        audit.record(7);

        assertThat(audit.check()).extracting("unsealedRows", "broken").containsExactly(7L, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update access_audit set subject = 'another' where %s | ROW_CHANGED",
                "update access_audit set about = '{}' where %s | ROW_CHANGED",
                "update access_audit set roles = '{a}', agency = 'gency' where %s | ROW_CHANGED",
                "delete from access_audit where %s | ROW_REMOVED",
                "delete from access_audit where tx = (select from_tx from audit_seal where number = 2) or %s"
                        + " | ROW_REMOVED",
                "insert into access_audit (id, at, subject, agency, roles, operation, outcome, about, request_id, tx)"
                        + " select gen_random_uuid(), at, subject, agency, roles, operation, outcome, about,"
                        + " request_id, tx from access_audit where %s | ROW_ADDED",
                "update access_audit set tx = tx + 1000000 where %s | ROW_REMOVED",
                "update audit_seal set rows = 3 where number = 2 | SEAL_CHANGED",
                "update audit_seal set sealed_at = sealed_at - interval '1 day' where number = 2 | SEAL_CHANGED",
                "update audit_seal set content = repeat('0', 64) where number = 2 | SEAL_CHANGED",
                "update audit_seal set hash = repeat('0', 64) where number = 2 | SEAL_CHANGED",
                "update audit_seal set from_tx = from_tx + 1 where number = 2 | SEAL_CHANGED",
                "update audit_seal set previous = repeat('0', 64) where number = 2 | SEAL_CHANGED",
                "delete from audit_seal where number = 2 | SEAL_REMOVED"
            })
    void whatASuperuserDoesToTheSecondBlockIsFoundThere(String tampering, Kind kind) throws SQLException {
        threeBlocks();

        audit.run(tampering.formatted("id = (select min(id::text)::uuid from access_audit, audit_seal where number = 2"
                + " and tx >= from_tx and tx < to_tx)"));

        var broken = audit.check().broken().orElseThrow();
        assertThat(broken.kind()).as(broken.detail()).isEqualTo(kind);
        assertThat(broken.block()).isEqualTo(2);
        assertThat(audit.check()).extracting("seals", "sealedRows").containsExactly(1L, 4L);
    }

    @Test
    void aRecordUnderAnOldTransactionOfNoBlockIsFound() throws SQLException {
        threeBlocks();

        audit.run("update access_audit set tx = -5 where id = (select max(id::text)::uuid from access_audit)");
        audit.run("delete from audit_seal");
        audit.seal();

        assertThat(audit.check().broken()).map(Finding::kind).contains(Kind.ROW_ADDED);
    }

    @Test
    void aChainThatWasCutShowsOnlyAgainstATipKeptElsewhere() throws SQLException {
        threeBlocks();
        var tip = audit.seal().orElseThrow().tip();

        audit.run("delete from audit_seal where number = 3");

        assertThat(audit.check().holds()).isTrue();
        assertThat(audit.check(Optional.of(tip)).broken()).map(Finding::kind).contains(Kind.SEAL_REMOVED);
    }

    @Test
    void aChainThatWasWrittenAnewShowsAgainstATipKeptElsewhere() throws SQLException {
        threeBlocks();
        var tip = audit.seal().orElseThrow().tip();

        audit.run("delete from audit_seal; update access_audit set subject = 'another'");
        audit.seal();
        audit.block(1);
        audit.block(1);

        assertThat(audit.check().holds()).isTrue();
        assertThat(audit.check(Optional.of(tip)).broken()).map(Finding::kind).contains(Kind.SEAL_CHANGED);
    }

    @Test
    void aRestoreInAnotherClusterBeginsANewEra() throws SQLException {
        audit.record(3);
        audit.run("update access_audit set era = 42, tx = tx + 5000000");
        audit.record(2);

        var newest = audit.seal().orElseThrow();

        assertThat(newest.number()).isEqualTo(2);
        assertThat(audit.check()).extracting("sealedRows", "broken").containsExactly(5L, Optional.empty());
        audit.run("update access_audit set era = 42, tx = 90000000 where era <> 42");
        assertThat(audit.check().holds()).isFalse();
    }

    @Test
    void moreRecordsThanABlockHoldsAreSealedInSeveral() throws SQLException {
        for (int i = 0; i < 6; i++) {
            audit.record(4_000);
        }
        audit.seal();

        var report = audit.check();
        assertThat(report)
                .extracting("sealedRows", "unsealedRows", "broken")
                .containsExactly(24_000L, 0L, Optional.empty());
        assertThat(report.seals()).isEqualTo(2);
    }

    @Test
    void noTransactionIsMissedHoweverLateItCommits() throws Exception {
        Callable<Void> writer = () -> {
            try (var connection = audit.connect()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < 40; i++) {
                    connection.createStatement().execute(AuditDatabase.insert(1));
                    connection.createStatement().execute("select pg_sleep(random() * 0.02)");
                    connection.commit();
                }
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writing =
                    IntStream.range(0, 8).mapToObj(i -> threads.submit(writer)).toList();
            while (!writing.stream().allMatch(java.util.concurrent.Future::isDone)) {
                audit.seal();
            }
            for (var each : writing) {
                each.get();
            }
        }
        await().atMost(10, SECONDS).until(() -> {
            audit.seal();
            return audit.check().unsealedRows() == 0;
        });
        assertThat(audit.check()).extracting("sealedRows", "broken").containsExactly(320L, Optional.empty());
        assertThat(audit.check().seals()).isGreaterThan(10);
    }

    private void threeBlocks() throws SQLException {
        audit.block(4);
        audit.block(4);
        audit.block(4);
    }
}
