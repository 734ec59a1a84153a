package uk.earlyhelp.bench.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.bench.load.Answer;
import uk.earlyhelp.bench.load.Connection;
import uk.earlyhelp.bench.load.Requests;

/** A school that repeats each request under its key until it is acknowledged, as the API asks of it. */
final class StubbornClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CHANGES = 2;

    private final Connection connection;
    private final Requests requests;
    private final SampleReferral sample;
    private final Supplier<String> token;
    private final Ledger ledger;

    StubbornClient(URI service, SampleReferral sample, Supplier<String> token, Ledger ledger) {
        this.connection = new Connection(service);
        this.requests = new Requests(service);
        this.sample = sample;
        this.token = token;
        this.ledger = ledger;
    }

    /** Submits one referral and adds to it twice, so that its family has a story whose order can be checked. */
    void story(long number) throws IOException, InterruptedException {
        var receipt = insist("/referrals", sample.number(number));
        var referral = JSON.readTree(receipt.body()).path("id").asText();
        ledger.submitted(referral);
        for (int change = 1; change <= CHANGES; change++) {
            insist("/referrals/" + referral + "/information", "{\"text\":\"More, part %d\"}".formatted(change));
            ledger.informationAdded(referral);
        }
    }

    private Answer insist(String path, String body) throws InterruptedException {
        UUID key = UUID.randomUUID();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var answer = attempt(path, key, body);
            if (answer.created()) {
                return answer;
            }
            if (answer.status() < 500 && answer.status() != 409) {
                throw new IllegalStateException("%s answered with %s".formatted(path, answer));
            }
            ledger.retried();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException(path + " was not acknowledged for " + PATIENCE);
    }

    private Answer attempt(String path, UUID key, String body) {
        try {
            return connection.send(requests.post(path, token.get(), key, body));
        } catch (IOException e) {
            return new Answer(503, e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
