package uk.earlyhelp.referral.answers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.rows.SystemWork;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

/** What happens to an answer when somebody else was faster. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class AnswerRacesTest {

    @Inject
    Jdbi jdbi;

    @Inject
    SystemWork system;

    private final Asker school = Asker.aSchool();
    private Casework work;

    @BeforeEach
    void aReferralComesIn() {
        work = Casework.on(aSchoolReferral(), school);
    }

    @Test
    void wordsForOneDecisionNeverAnswerALaterOne() {
        work.decide(SampleDecision.toAssess());
        var read = work.etag();
        work.decide(SampleDecision.to("already-open").withoutAssessment());
        refused(work.giveAnswer("{\"toReferrer\":\"We will assess.\"}", read), 412, "stale-version");
        assertThat(school.get(work.path("answer")).jsonPath().getString("state"))
                .isEqualTo("owed");
    }

    @Test
    void deliveryOfOneAnswerIsNeverThatOfALaterOne() {
        work.decide(SampleDecision.toAssess().answered());
        var told = work.etag();
        work.decide(SampleDecision.to("already-open").withoutAssessment().answered());
        refused(work.deliver("{\"channel\":\"phone\"}", told), 412, "stale-version");
        assertThat(deliveries()).isZero();
    }

    @Test
    void answerAndDeliveryNeedTheVersionThatWasReadAndTellTheOneThatIs() {
        work.decide(SampleDecision.toAssess());
        refused(work.worker().create(work.path("answer"), "{}"), 428, "version-required");
        var given = work.giveAnswer("{}", work.worker().get(work.path("answer")).header("ETag"));
        assertThat(given.header("ETag")).isEqualTo(work.etag());

        refused(work.worker().create(work.path("answer/delivery"), "{\"channel\":\"phone\"}"), 428, "version-required");
        var delivered = work.deliver("{\"channel\":\"phone\"}", given.header("ETag"));
        assertThat(delivered.statusCode()).as(delivered.asString()).isEqualTo(201);
        assertThat(delivered.header("ETag")).isEqualTo(work.etag());
    }

    @Test
    void ofTwoFirstReadingsAtOnceOneIsTheDelivery() {
        work.decide(SampleDecision.toAssess().answered());
        List<Future<Response>> read;
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> reading = () -> school.get(work.path("answer"));
            read = system.call(() -> {
                nobodyGetsPastTheAnswer();
                var both = List.of(readers.submit(reading), readers.submit(reading));
                await().until(() -> waiting() == 2);
                return both;
            });
        }
        assertThat(read)
                .extracting(Future::resultNow)
                .extracting(response -> response.jsonPath().getString("state"))
                .containsOnly("delivered");
        assertThat(deliveries()).isOne();
    }

    /** A delivery refers to its answer and waits while somebody else holds it, so both readers are at work at once. */
    private void nobodyGetsPastTheAnswer() {
        jdbi.useHandle(handle -> handle.createQuery("select id from answer where referral_id = :id for update")
                .bind("id", work.id())
                .mapTo(UUID.class)
                .list());
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from pg_locks where not granted")
                .mapTo(Integer.class)
                .one());
    }

    private int deliveries() {
        return Jdbi.create(Ground.database()).withHandle(handle -> handle.createQuery(
                        "select count(*) from answer_delivery d join answer a on a.id = d.answer_id where a.referral_id = :id")
                .bind("id", work.id())
                .mapTo(Integer.class)
                .one());
    }

    private static void refused(Response response, int status, String type) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + type);
    }
}
