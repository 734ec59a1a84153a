package uk.earlyhelp.bench.frontdoor;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.bench.load.Connection;
import uk.earlyhelp.bench.load.Requests;
import uk.earlyhelp.bench.load.Worker;

/** A school that submits one referral after the other. */
final class SubmittingClient implements Worker {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Connection connection;
    private final Requests requests;
    private final SampleReferral sample;
    private final Supplier<String> token;

    SubmittingClient(Connection connection, Requests requests, SampleReferral sample, Supplier<String> token) {
        this.connection = connection;
        this.requests = requests;
        this.sample = sample;
        this.token = token;
    }

    @Override
    public void once() throws IOException {
        var body = sample.number(NUMBER.incrementAndGet());
        var answer = connection.send(requests.post("/referrals", token.get(), UUID.randomUUID(), body));
        if (!answer.created()) {
            throw new IllegalStateException("Answered with " + answer.status());
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
