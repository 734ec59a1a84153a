package uk.earlyhelp.referral.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void givenAnswerIsDeliveredOnceItReachedSomebody() {
        var given = given(new Answer.Occasion.OfDecision(UUID.randomUUID()));
        assertThat(given.state()).isEqualTo(AnswerState.GIVEN);
        assertThat(given.delivered(new Delivery(Channel.PORTAL, NOON, "school-1"))
                        .state())
                .isEqualTo(AnswerState.DELIVERED);
    }

    @Test
    void firstDeliveryIsTheOneThatCounts() {
        var first = new Delivery(Channel.PHONE, NOON, "worker-1");
        var later = new Delivery(Channel.PORTAL, NOON.plusSeconds(60), "school-1");
        var answer = given(new Answer.Occasion.OfWithdrawal()).delivered(first).delivered(later);
        assertThat(answer.firstDelivery()).isEqualTo(first);
    }

    @Test
    void answerToAWithdrawalRestsOnNoDecision() {
        assertThat(given(new Answer.Occasion.OfWithdrawal()).decisionId()).isEmpty();
        var decision = UUID.randomUUID();
        assertThat(given(new Answer.Occasion.OfDecision(decision)).decisionId()).contains(decision);
    }

    private static Answer given(Answer.Occasion occasion) {
        var words = new AnswerWords("We offer you advice.", null, List.of());
        return new Answer(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), occasion, words, "worker-1", NOON, null);
    }
}
