package uk.earlyhelp.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class AppliedOnceTest {

    private final UUID event = UUID.randomUUID();
    private final AtomicInteger applied = new AtomicInteger();

    @Inject
    Inbox inbox;

    @Test
    void anEventThatComesTwiceIsAppliedOnce() {
        assertThat(inbox.applyOnce("here", event, applied::incrementAndGet)).isTrue();
        assertThat(inbox.applyOnce("here", event, applied::incrementAndGet)).isFalse();

        assertThat(applied).hasValue(1);
    }

    @Test
    void twoListenersEachApplyIt() {
        inbox.applyOnce("here", event, applied::incrementAndGet);
        inbox.applyOnce("there", event, applied::incrementAndGet);

        assertThat(applied).hasValue(2);
    }

    @Test
    void anEffectThatFailsLeavesTheEventToBeAppliedAgain() {
        assertThatThrownBy(() -> inbox.applyOnce("here", event, () -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");
        assertThat(Database.count("inbox where event_id = ?", event)).isZero();

        assertThat(inbox.applyOnce("here", event, applied::incrementAndGet)).isTrue();
    }

    @Test
    void theSecondOfTwoAtOnceWaitsForTheFirstAndThenDoesNothing() throws Exception {
        var inside = new CountDownLatch(1);
        var secondIsComing = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> inbox.applyOnce("here", event, () -> {
                applied.incrementAndGet();
                inside.countDown();
                awaited(secondIsComing);
            }));
            awaited(inside);
            Callable<Boolean> again = () -> inbox.applyOnce("here", event, applied::incrementAndGet);
            var second = threads.submit(again);
            org.awaitility.Awaitility.await().until(AppliedOnceTest::somebodyWaitsForALock);
            secondIsComing.countDown();

            assertThat(first.get()).isTrue();
            assertThat(second.get()).isFalse();
        }
        assertThat(applied).hasValue(1);
    }

    private static boolean somebodyWaitsForALock() {
        return Database.count("pg_stat_activity where wait_event_type = 'Lock' and query like '%inbox%'") > 0;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
