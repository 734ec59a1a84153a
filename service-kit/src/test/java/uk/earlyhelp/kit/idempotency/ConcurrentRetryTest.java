package uk.earlyhelp.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class ConcurrentRetryTest {

    private static final int AT_ONCE = 8;

    private final Notes notes = Notes.ofANewAgency();

    @Test
    void manyAtOnceWithOneKeyCreateOneThing() throws Exception {
        var answers = allAtOnce(() -> notes.write(Notes.GOOD, "one-key"));

        var created =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(created).isNotEmpty();
        assertThat(created)
                .extracting(Response::asString)
                .containsOnly(created.getFirst().asString());
        answers.stream()
                .filter(answer -> !created.contains(answer))
                .forEach(answer -> Refused.as(409, "request-still-running", answer));
        assertThat(saved()).isOne();
    }

    @Test
    void aRequestWhoseFirstIsStillRunningIsToldToWait() throws SQLException {
        try (var first = Database.connect();
                var lock = first.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 7))")) {
            first.setAutoCommit(false);
            lock.setString(1, "writer@" + notes.agency() + " held");
            lock.execute();

            var second = notes.write(Notes.GOOD, "held");

            Refused.as(409, "request-still-running", second);
            assertThat(second.header("Retry-After")).isEqualTo("2");
            first.rollback();
        }
        assertThat(notes.write(Notes.GOOD, "held").statusCode()).isEqualTo(201);
        assertThat(saved()).isOne();
    }

    @Test
    void aRefusedRequestIsNotRemembered() {
        Refused.as(422, "invalid-fields", notes.write("{\"text\":\"\",\"pages\":1}", "key"));

        assertThat(notes.write(Notes.GOOD, "key").statusCode()).isEqualTo(201);
    }

    @Test
    void aRequestThatWasRolledBackLeavesNothing() {
        Refused.as(404, "not-found", copyOfNothing("key"));

        assertThat(Database.count("idempotency where caller = ?", "writer@" + notes.agency()))
                .isZero();
        assertThat(notes.write(Notes.GOOD, "key").statusCode()).isEqualTo(201);
    }

    @Test
    void aRequestWithoutABodyIsKnownByItsAddress() {
        var one = notes.written("one");
        var other = notes.written("other");

        var first = copyOf(one, "key");
        var again = copyOf(one, "key");
        var another = copyOf(other, "key");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        Refused.as(422, "idempotency-key-reused", another);
    }

    private Response copyOfNothing(String key) {
        return copyOf(java.util.UUID.randomUUID(), key);
    }

    private Response copyOf(java.util.UUID id, String key) {
        return notes.as("writer").header("Idempotency-Key", key).post("/notes/" + id + "/copies");
    }

    private long saved() {
        return Database.count("note where agency = ?", notes.agency());
    }

    private static List<Response> allAtOnce(Callable<Response> call) throws Exception {
        var barrier = new CyclicBarrier(AT_ONCE);
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> clients.submit(() -> {
                        barrier.await();
                        return call.call();
                    }))
                    .toList();
            var done = new java.util.ArrayList<Response>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }
}
