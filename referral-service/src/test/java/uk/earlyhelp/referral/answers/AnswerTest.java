package uk.earlyhelp.referral.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.Problem;

class AnswerTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final NextStep CALL = new NextStep("We ring the family.", "The front door", LocalDate.EPOCH);
    private static final AnswerWords SUGGESTED =
            new AnswerWords("We offer advice.", "We have some advice for you.", List.of(CALL));
    private static final Answer.Given BY_WORKER = new Answer.Given("worker-1", NOON);

    private final Answer owed =
            new Answer(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), NOON, SUGGESTED, null, null);

    @Test
    void answerIsOwedThenGivenThenDelivered() {
        var given = owed.give(SUGGESTED, BY_WORKER);
        var delivered = given.delivered(new Delivery(Channel.PORTAL, NOON, "school-1"));
        assertThat(List.of(owed.state(), given.state(), delivered.state()))
                .containsExactly(AnswerState.OWED, AnswerState.GIVEN, AnswerState.DELIVERED);
    }

    @Test
    void answerIsGivenOnlyOnce() {
        var given = owed.give(SUGGESTED, BY_WORKER);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> given.give(SUGGESTED, BY_WORKER))
                .satisfies(no -> assertThat(no.type()).isEqualTo(AnswerProblem.ANSWER_ALREADY_GIVEN));
    }

    @Test
    void owedAnswerCannotBeDelivered() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> owed.delivered(new Delivery(Channel.PHONE, NOON, "worker-1")))
                .satisfies(no -> assertThat(no.type()).isEqualTo(AnswerProblem.NOTHING_TO_DELIVER));
    }

    @Test
    void answerCannotArriveBeforeItWasGiven() {
        var given = owed.give(SUGGESTED, BY_WORKER);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> given.delivered(new Delivery(Channel.PHONE, NOON.minusMillis(1), "worker-1")))
                .satisfies(no ->
                        assertThat(no.errors()).extracting(FieldError::pointer).containsExactly("/deliveredAt"));
    }

    @Test
    void readerWhoseMachineRunsSlowReadsTheAnswerAllTheSame() {
        var given = owed.give(SUGGESTED, BY_WORKER);
        var delivery = given.arriving(Channel.PORTAL, NOON.minusMillis(1), "school-1");
        assertThat(given.delivered(delivery).firstDelivery().deliveredAt()).isEqualTo(NOON);
    }

    @Test
    void firstDeliveryIsTheOneThatCounts() {
        var first = new Delivery(Channel.PHONE, NOON, "worker-1");
        var later = new Delivery(Channel.PORTAL, NOON.plusSeconds(60), "school-1");
        var answer = owed.give(SUGGESTED, BY_WORKER).delivered(first).delivered(later);
        assertThat(answer.firstDelivery()).isEqualTo(first);
    }

    @Test
    void standardWordsFillWhatTheWorkerLeftEmpty() {
        var words = new AnswerWords("We have a place for them.", null, null).orElse(SUGGESTED);
        assertThat(words)
                .isEqualTo(new AnswerWords("We have a place for them.", "We have some advice for you.", List.of(CALL)));
    }
}
