package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private record Span(LocalDate from, LocalDate until) implements Dated {}

    @Test
    void theFirstDayCountsAndTheEndDoesNot() {
        Span june = new Span(JUNE, JULY);
        assertThat(june.inForce(JUNE.minusDays(1))).isFalse();
        assertThat(june.inForce(JUNE)).isTrue();
        assertThat(june.inForce(JULY.minusDays(1))).isTrue();
        assertThat(june.inForce(JULY)).isFalse();
    }

    @Test
    void withoutAnEndItStaysInForce() {
        assertThat(new Span(JUNE, null).inForce(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void oneThatBeginsWhenAnotherEndsDoesNotOverlapIt() {
        assertThat(new Span(JUNE, JULY).overlaps(new Span(JULY, null))).isFalse();
        assertThat(new Span(JUNE, null).overlaps(new Span(JULY, null))).isTrue();
    }

    @Test
    void theLongerOneCoversTheShorterOne() {
        assertThat(new Span(JUNE, null).covers(new Span(JUNE, JULY))).isTrue();
        assertThat(new Span(JUNE, JULY).covers(new Span(JUNE, null))).isFalse();
    }

    @Test
    void twoVersionsOfOneThingMayNotOverlap() {
        assertThatThrownBy(() -> Dated.noOverlap(List.of(new Span(JUNE, null), new Span(JULY, null)), "the span"))
                .hasMessage(
                        "The dates of the span overlap: one version begins on 2024-06-01 and another on 2024-07-01.");
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> Dated.check(JULY, JUNE, "a span")).isInstanceOf(PackProblem.class);
    }
}
