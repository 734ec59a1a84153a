package uk.earlyhelp.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditVerdictTest {

    private static final Received READ = new Received("1", "referral.read", "answered", Set.of("a", "b"));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void anAnswerWithItsRecordHolds() {
        assertThat(holds(List.of(READ), Map.of("1", List.of(READ)))).isTrue();
    }

    @Test
    void aRecordWithoutAnAnswerIsOneThatWasLostOnItsWay() {
        var lost = new Received("2", "referral.read", "answered", Set.of("a"));

        assertThat(holds(List.of(READ), Map.of("1", List.of(READ), "2", List.of(lost))))
                .isTrue();
        assertThat(printed.toString()).containsPattern("lost on their way +1\n");
    }

    @Test
    void anAnswerWithoutARecordIsABrokenPromise() {
        assertThat(holds(List.of(READ), Map.of())).isFalse();
        assertThat(printed.toString()).containsPattern("without a record +1\n");
    }

    @Test
    void aRecordOfFewerPeopleIsABrokenPromise() {
        var fewer = new Received("1", "referral.read", "answered", Set.of("a"));

        assertThat(holds(List.of(READ), Map.of("1", List.of(fewer)))).isFalse();
        assertThat(printed.toString()).containsPattern("something else +1\n");
    }

    @Test
    void twoRecordsOfOneAnswerAreABrokenPromise() {
        assertThat(holds(List.of(READ), Map.of("1", List.of(READ, READ)))).isFalse();
    }

    @Test
    void aRunInWhichNobodySawAnythingProvesNothing() {
        assertThat(holds(List.of(), Map.of())).isFalse();
    }

    private boolean holds(List<Received> received, Map<String, List<Received>> recorded) {
        return new AuditVerdict(received, recorded).holds(new PrintStream(printed));
    }
}
