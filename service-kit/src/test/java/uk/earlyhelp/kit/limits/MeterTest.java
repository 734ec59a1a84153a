package uk.earlyhelp.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {

    private static final long SECOND = 1_000_000_000L;

    record Fixed(int perSecond, int burst, int atOnce) implements Allowance {}

    private final Meter meter = new Meter(new Fixed(2, 5, 3), 0);

    @Test
    void aBurstIsLetInAndNoMore() {
        assertThat(admitted(5, 0)).hasSize(5);
        assertThat(meter.admit(0)).isEqualTo(new Admission.TooMany(1));
    }

    @Test
    void theBucketFillsSteadilyAndNeverBeyondABurst() {
        admitted(5, 0);

        assertThat(admitted(9, SECOND)).hasSize(2);
        assertThat(admitted(9, 100 * SECOND)).hasSize(5);
    }

    @Test
    void whoeverIsRefusedLearnsWhenToComeAgain() {
        var slow = new Meter(new Fixed(1, 1, 1), 0);
        assertThat(slow.admit(0)).isInstanceOf(Admission.Admitted.class);

        assertThat(slow.admit(SECOND / 2)).isEqualTo(new Admission.TooMany(1));
        assertThat(slow.admit(SECOND)).isEqualTo(new Admission.TooMany(1));
    }

    @Test
    void requestsUnderWayAreBoundedAndOneThatEndsMakesRoomOnce() {
        var under = List.of(admit(0), admit(0), admit(0));
        assertThat(meter.admit(0)).isInstanceOf(Admission.TooMany.class);

        under.getFirst().leave().run();
        under.getFirst().leave().run();

        assertThat(meter.admit(0)).isInstanceOf(Admission.Admitted.class);
        assertThat(meter.admit(0)).isInstanceOf(Admission.TooMany.class);
    }

    @Test
    void aRefusalCostsNothing() {
        admitted(5, 0);
        for (int i = 0; i < 100; i++) {
            meter.admit(0);
        }

        assertThat(admitted(9, SECOND)).hasSize(2);
    }

    @Test
    void aClockThatStandsStillOrGoesBackGivesNothing() {
        admitted(5, 10 * SECOND);

        assertThat(admitted(9, 5 * SECOND)).isEmpty();
        assertThat(admitted(9, 10 * SECOND)).isEmpty();
    }

    @Test
    void onlyTheClientsHeardLastAreRemembered() {
        var meters = new Meters(2);
        var first = meters.of("a", new Fixed(1, 1, 1), 0);
        meters.of("b", new Fixed(1, 1, 1), 0);

        assertThat(meters.of("a", new Fixed(1, 1, 1), 0)).isSameAs(first);
        meters.of("c", new Fixed(1, 1, 1), 0);

        assertThat(meters.size()).isEqualTo(2);
        assertThat(meters.of("a", new Fixed(1, 1, 1), 0)).isSameAs(first);
    }

    private Admission.Admitted admit(long at) {
        return (Admission.Admitted) meter.admit(at);
    }

    /** As many as are let in one after the other. */
    private List<Admission> admitted(int most, long at) {
        var in = new ArrayList<Admission>();
        for (int i = 0; i < most; i++) {
            if (meter.admit(at) instanceof Admission.Admitted admitted) {
                in.add(admitted);
                admitted.leave().run();
            }
        }
        return in;
    }
}
