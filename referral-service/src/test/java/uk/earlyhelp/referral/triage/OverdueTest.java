package uk.earlyhelp.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.time.RehearsalClock;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.Listener;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(OverdueTest.WithAClockThatCanBeSet.class)
class OverdueTest {

    /** A service whose clock a test may set, and which looks for missed deadlines only when told. */
    public static class WithAClockThatCanBeSet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("early-help.clock-rehearsal", "true", "quarkus.scheduler.enabled", "false");
        }
    }

    @Inject
    RehearsalClock clock;

    @Inject
    DeadlineWatch watch;

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.set(Instant.now());
    }

    @Test
    void nothingIsAnnouncedBeforeItIsDue() {
        watch.look();
        assertThat(announced()).isEmpty();
    }

    @Test
    void missedDeadlinesAreAnnouncedOnce() {
        later();
        watch.look();
        watch.look();
        assertThat(announced()).containsExactlyInAnyOrder("decision", "response");
        try (var listener = new Listener()) {
            assertThat(listener.about(work.family(), 3))
                    .extracting(Listener.Heard::type)
                    .containsExactlyInAnyOrder(
                            "early-help.referral.submitted.v1",
                            "early-help.referral.decision-overdue.v1",
                            "early-help.referral.response-overdue.v1");
        }
    }

    @Test
    void decisionInTimeIsNotOverdueButItsAnswerIs() {
        work.decide(SampleDecision.toAssess());
        later();
        watch.look();
        assertThat(announced()).containsExactly("response");
    }

    @Test
    void whatIsAnsweredOrWithdrawnIsNeverOverdue() {
        work.decide(SampleDecision.toAssess().answered());
        var withdrawn = Casework.on(aSchoolReferral(), school);
        withdrawn.withdraw(school);
        later();
        watch.look();
        assertThat(announced()).isEmpty();
        assertThat(announced(withdrawn.id())).isEmpty();
    }

    @Test
    void laterDecisionStartsTheLimitOfItsAnswerAnew() {
        work.decide(SampleDecision.toAssess().answered());
        later();
        work.decide(SampleDecision.to("already-open").withoutAssessment());
        watch.look();
        assertThat(announced()).isEmpty();
        later();
        watch.look();
        assertThat(announced()).containsExactly("response");
    }

    @Test
    void overdueReferralLeadsTheListsOfWhatIsOverdue() {
        later();
        assertThat(work.worker()
                        .get("/worklist?due=overdue&limit=200")
                        .jsonPath()
                        .<String>getList("items.id"))
                .contains(work.id().toString());
        assertThat(work.worker()
                        .get("/answers?due=overdue&limit=200")
                        .jsonPath()
                        .<String>getList("items.referralId"))
                .contains(work.id().toString());
        assertThat(work.triage().getBoolean("overdue")).isTrue();
    }

    @Test
    void decidedReferralThatWaitsForASecondLookIsNotOverdue() {
        work.decide(SampleDecision.toAssess().answered());
        later();
        school.create(work.path("information"), "{\"text\":\"Mum has moved out.\"}");
        assertThat(work.worker()
                        .get("/worklist?waitsFor=second-look&limit=200")
                        .jsonPath()
                        .<Boolean>getList("items.findAll { it.id == '" + work.id() + "' }.overdue"))
                .containsExactly(false);
    }

    @Test
    void referralWhoseFormCannotBeReadIsAnnouncedAllTheSame() {
        spoil("update referral set form = jsonb_build_array(form) where id = '%s'");
        try {
            later();
            watch.look();
            assertThat(announced()).containsExactlyInAnyOrder("decision", "response");
        } finally {
            spoil("update referral set form = form -> 0 where id = '%s'");
        }
    }

    @Test
    void whatCannotBeAnnouncedDoesNotSilenceTheOthersAndIsTriedAgain() {
        var next = Casework.on(aSchoolReferral(), school);
        spoil("alter table overdue_announcement add constraint spoiled check (referral_id <> '%s')");
        try {
            later();
            watch.look();
            assertThat(announced()).isEmpty();
            assertThat(announced(next.id())).containsExactlyInAnyOrder("decision", "response");
        } finally {
            Database.run("alter table overdue_announcement drop constraint spoiled");
        }
        watch.look();
        assertThat(announced()).containsExactlyInAnyOrder("decision", "response");
    }

    private void spoil(String statement) {
        Database.run(statement.formatted(work.id()));
    }

    private void later() {
        clock.set(clock.instant().plus(Duration.ofDays(12)));
    }

    private List<String> announced() {
        return announced(work.id());
    }

    private List<String> announced(UUID referral) {
        return Database.rows("select kind from overdue_announcement where referral_id = ?", referral).stream()
                .map(row -> (String) row.get("kind"))
                .toList();
    }
}
