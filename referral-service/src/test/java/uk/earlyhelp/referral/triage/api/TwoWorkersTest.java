package uk.earlyhelp.referral.triage.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class TwoWorkersTest {

    private final Asker school = Asker.aSchool();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Casework work;
    private Casework other;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
        other = new Casework(Asker.of("manager", "council-frontdoor"), work.id());
    }

    @AfterEach
    void theyGoHome() {
        threads.shutdownNow();
    }

    @Test
    void onlyOneOfThemTakesAReferral() throws SQLException {
        var etag = work.etag();
        var answers = atOnce("", List.of(() -> take(work, etag), () -> take(other, etag)));
        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(work.etag()).isEqualTo("\"2\"");
    }

    @Test
    void onlyOneOfThemDecides() throws SQLException {
        var etag = work.etag();
        var answers = atOnce("", List.of(() -> decide(work, etag), () -> decide(other, etag)));
        assertThat(answers).containsExactlyInAnyOrder(201, 412);
        assertThat(work.worker().get(work.path("decisions")).jsonPath().getList("id"))
                .hasSize(1);
    }

    @Test
    void forumSaysNothingMoreAboutAReferralThatIsWithdrawnMeanwhile() throws SQLException {
        var forum = aForumAwaitsIt();
        var outcome = """
                {"referralId": "%s", "conclusion": "more-information", "note": "Ask the GP."}""".formatted(work.id());
        var answers = atOnce(
                "update referral set status = 'withdrawn' where id = '%s'",
                List.of(() -> work.worker().create(forum + "/outcomes", outcome)));
        assertThat(answers).containsExactly(409);
    }

    private String aForumAwaitsIt() {
        var body = """
                {"name": "Chester forum", "heldAt": "%s"}""".formatted(Instant.now().plus(3, ChronoUnit.DAYS));
        var forum = work.worker().create("/forums", body).jsonPath().getString("id");
        work.step("hold", """
                {"forumId": "%s", "question": "Which team leads?"}""".formatted(forum));
        return "/forums/" + forum;
    }

    private static Response take(Casework work, String etag) {
        return work.step("take", null, etag, UUID.randomUUID().toString());
    }

    private static Response decide(Casework work, String etag) {
        return work.decide(SampleDecision.toAssess(), etag, UUID.randomUUID().toString());
    }

    /** Lets calls run into each other: somebody holds the referral, and changes it, until all of them wait for it. */
    private List<Integer> atOnce(String change, List<Supplier<Response>> calls) throws SQLException {
        try (var holder = Database.connect()) {
            holder.setAutoCommit(false);
            execute(holder, "select 1 from referral where id = '%s' for update");
            if (!change.isEmpty()) {
                execute(holder, change);
            }
            var running = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, threads))
                    .toList();
            await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == calls.size());
            holder.commit();
            return running.stream()
                    .map(CompletableFuture::join)
                    .map(Response::statusCode)
                    .toList();
        }
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(work.id()));
        }
    }

    private static long waiting() {
        return Database.count("pg_stat_activity where usename = 'app' and wait_event_type = 'Lock'");
    }
}
