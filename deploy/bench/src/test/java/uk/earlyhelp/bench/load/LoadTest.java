package uk.earlyhelp.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void anOpenLoopSendsExactlyWhatIsDue() {
        var measured = Load.open(4, 50, Duration.ofSeconds(1), () -> worker(done::incrementAndGet));

        assertThat(done).hasValue(50);
        assertThat(measured.times().getTotalCount()).isEqualTo(50);
    }

    @Test
    void aClosedLoopCountsEveryAnswer() {
        var measured = Load.closed(2, Duration.ofMillis(50), () -> worker(done::incrementAndGet));

        assertThat(measured.times().getTotalCount()).isEqualTo(done.get()).isPositive();
    }

    @Test
    void aFailingClientEndsTheMeasurement() {
        assertThatThrownBy(() -> Load.closed(
                        1,
                        Duration.ofSeconds(5),
                        () -> worker(() -> {
                            throw new IllegalStateException("no");
                        })))
                .hasMessageContaining("A client failed: no");
    }

    private static Worker worker(Runnable work) {
        return new Worker() {
            @Override
            public void once() {
                work.run();
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
    }
}
