package uk.earlyhelp.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.earlyhelp.referral.intake.ReferralStatus.ANSWERED;
import static uk.earlyhelp.referral.intake.ReferralStatus.DECIDED;
import static uk.earlyhelp.referral.intake.ReferralStatus.HELD_FOR_FORUM;
import static uk.earlyhelp.referral.intake.ReferralStatus.IN_TRIAGE;
import static uk.earlyhelp.referral.intake.ReferralStatus.RECEIVED;
import static uk.earlyhelp.referral.intake.ReferralStatus.WAITING_FOR_REFERRER;
import static uk.earlyhelp.referral.intake.ReferralStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.earlyhelp.kit.problems.Problem;

class ReferralTest {

    private static final Instant NOW = Instant.parse("2026-02-12T09:30:00Z");
    private static final String WORKER = "worker-1";

    private final Referral referral = aReferral();

    @Test
    void aNewReferralWaitsForAWorker() {
        assertThat(referral.status()).isEqualTo(RECEIVED);
        assertThat(referral.progress().takenBy()).isNull();
        assertThat(referral.version()).isEqualTo(1);
    }

    @Test
    void aWorkerTakesAReferral() {
        referral.take(WORKER);

        assertThat(referral.progress()).isEqualTo(new Progress(IN_TRIAGE, WORKER, null));
    }

    @Test
    void takingItTwiceChangesNothing() {
        referral.take(WORKER);
        referral.take(WORKER);

        assertThat(referral.progress()).isEqualTo(new Progress(IN_TRIAGE, WORKER, null));
    }

    @Test
    void whatAWorkerHasTakenNobodyElseTakes() {
        referral.take(WORKER);

        assertRefused(() -> referral.take("worker-2"), ReferralProblem.ALREADY_TAKEN);
    }

    @Test
    void aReferralThatIsPutBackCanBeTakenByAnother() {
        referral.take(WORKER);
        referral.putBack();
        assertThat(referral.progress()).isEqualTo(new Progress(RECEIVED, null, null));

        referral.take("worker-2");
        assertThat(referral.progress().takenBy()).isEqualTo("worker-2");
    }

    @Test
    void whatNobodyTookCannotBePutBack() {
        assertRefused(referral::putBack, ReferralProblem.NOT_TAKEN);
    }

    @Test
    void informationThatWasAskedForGoesBackToTheWorkerWhoAsked() {
        referral.take(WORKER);
        referral.askReferrer();
        assertThat(referral.status()).isEqualTo(WAITING_FOR_REFERRER);

        var event = referral.informationAdded(NOW);

        assertThat(referral.progress()).isEqualTo(new Progress(IN_TRIAGE, WORKER, null));
        assertThat(event).isEqualTo(new InformationAdded(referral.id(), referral.familyId(), true, NOW));
    }

    @Test
    void informationForAReferralThatNobodyTookPutsItBackOnTheWorklist() {
        referral.askReferrer();
        referral.informationAdded(NOW);

        assertThat(referral.status()).isEqualTo(RECEIVED);
    }

    @Test
    void informationThatNobodyAskedForIsWelcomeAndChangesNoStatus() {
        referral.holdForForum();
        assertThat(referral.informationAdded(NOW).wasAsked()).isFalse();
        assertThat(referral.status()).isEqualTo(HELD_FOR_FORUM);

        referral.decided();
        referral.informationAdded(NOW);
        assertThat(referral.status()).isEqualTo(DECIDED);
    }

    @Test
    void aDecisionIsFollowedByItsAnswer() {
        referral.decided();
        referral.answered(NOW);

        assertThat(referral.progress()).isEqualTo(new Progress(ANSWERED, null, NOW));
    }

    @Test
    void aNewDecisionOwesANewAnswer() {
        referral.decided();
        referral.answered(NOW);
        referral.decided();

        assertThat(referral.progress()).isEqualTo(new Progress(DECIDED, null, null));
    }

    @Test
    void thereIsNoAnswerBeforeTheDecisionAndNoSecondOne() {
        assertRefused(() -> referral.answered(NOW), ReferralProblem.NOT_YET_DECIDED);
        referral.decided();
        referral.answered(NOW);
        assertRefused(() -> referral.answered(NOW), ReferralProblem.ALREADY_ANSWERED);
    }

    @Test
    void aWithdrawalEndsTheReferral() {
        var event = referral.withdraw("jo", NOW);

        assertThat(referral.progress()).isEqualTo(new Progress(WITHDRAWN, null, NOW));
        assertThat(event).isEqualTo(new ReferralWithdrawn(referral.id(), referral.familyId(), "jo", NOW));
    }

    @Test
    void aReferralCanBeLinkedToAnotherFamilyAtAnyTime() {
        var former = referral.familyId();
        var known = UUID.randomUUID();
        referral.withdraw("jo", NOW);

        var event = referral.linkToFamily(known, NOW);

        assertThat(referral.familyId()).isEqualTo(known);
        assertThat(event).isEqualTo(new FamilyLinked(referral.id(), former, known, NOW));
    }

    @ParameterizedTest
    @MethodSource("everythingThatNeedsAnOpenReferral")
    void whatIsDecidedCannotBeWorkedOn(Consumer<Referral> verb) {
        referral.decided();
        assertRefused(() -> verb.accept(referral), ReferralProblem.ALREADY_DECIDED);

        referral.answered(NOW);
        assertRefused(() -> verb.accept(referral), ReferralProblem.ALREADY_DECIDED);
    }

    @ParameterizedTest
    @MethodSource("everythingThatNeedsAReferralThatIsNotWithdrawn")
    void whatIsWithdrawnCannotBeWorkedOn(Consumer<Referral> verb) {
        referral.withdraw("jo", NOW);
        var before = referral.progress();

        assertRefused(() -> verb.accept(referral), ReferralProblem.REFERRAL_WITHDRAWN);
        assertThat(referral.progress()).isEqualTo(before);
    }

    static Stream<Consumer<Referral>> everythingThatNeedsAnOpenReferral() {
        return Stream.of(
                referral -> referral.take(WORKER),
                Referral::putBack,
                Referral::askReferrer,
                Referral::holdForForum,
                referral -> referral.withdraw("jo", NOW));
    }

    static Stream<Consumer<Referral>> everythingThatNeedsAReferralThatIsNotWithdrawn() {
        return Stream.concat(
                everythingThatNeedsAnOpenReferral(),
                Stream.of(
                        referral -> referral.informationAdded(NOW),
                        Referral::decided,
                        referral -> referral.answered(NOW)));
    }

    private static void assertRefused(ThrowingCallable verb, ReferralProblem problem) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.type()).isEqualTo(problem));
    }

    private static Referral aReferral() {
        var deadlines = new Deadlines(NOW, NOW.plusSeconds(86_400), NOW.plusSeconds(172_800));
        var sender = new Sender("school-8962001", "school", "jo", "2A", false);
        var arrival = new Arrival(
                UUID.randomUUID(),
                ReferralReference.random(),
                List.of(UUID.randomUUID()),
                sender,
                deadlines,
                Whereabouts.UNKNOWN,
                SampleForms.aSchoolForm());
        return Referral.received(arrival, UUID.randomUUID());
    }
}
