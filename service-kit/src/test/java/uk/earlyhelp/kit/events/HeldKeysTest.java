package uk.earlyhelp.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final HeldKeys held = new HeldKeys();
    private final UUID key = UUID.randomUUID();

    @Test
    void aFailedKeyIsHeldForASecond() {
        held.failed(key, NOON);

        assertThat(held.at(NOON.plusMillis(999))).containsExactly(key);
        assertThat(held.at(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void eachFailureDoublesThePause() {
        held.failed(key, NOON);
        held.failed(key, NOON);
        held.failed(key, NOON);

        assertThat(held.at(NOON.plusMillis(3_999))).containsExactly(key);
        assertThat(held.at(NOON.plusSeconds(4))).isEmpty();
    }

    @Test
    void thePauseNeverExceedsAMinute() {
        for (int i = 0; i < 100; i++) {
            held.failed(key, NOON);
        }

        assertThat(held.at(NOON.plusMillis(59_999))).containsExactly(key);
        assertThat(held.at(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void aKeyHoldsBackOnlyItself() {
        held.failed(key, NOON);

        assertThat(held.at(NOON)).doesNotContain(UUID.randomUUID()).hasSize(1);
    }

    @Test
    void aSuccessStartsAfresh() {
        held.failed(key, NOON);
        held.failed(key, NOON);
        held.succeeded(key);
        held.failed(key, NOON);

        assertThat(held.at(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void aKeyThatNobodyTriesAnyMoreIsForgotten() {
        held.failed(key, NOON);
        assertThat(held.size()).isOne();

        held.at(NOON.plus(Duration.ofMinutes(11)));

        assertThat(held.size()).isZero();
    }
}
