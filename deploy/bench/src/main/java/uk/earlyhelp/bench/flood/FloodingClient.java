package uk.earlyhelp.bench.flood;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.bench.load.Connection;
import uk.earlyhelp.bench.load.Requests;
import uk.earlyhelp.bench.load.Worker;

/** Submits one referral after the other and minds only answers that nobody expects. */
record FloodingClient(
        Connection connection, Requests requests, SampleReferral sample, Supplier<String> token, Expected expected)
        implements Worker {

    private static final AtomicLong NUMBER = new AtomicLong();

    /** Whether a status may be the answer. */
    interface Expected {
        boolean is(int status);
    }

    @Override
    public void once() throws IOException {
        var body = sample.number(NUMBER.incrementAndGet());
        int status = connection
                .send(requests.post("/referrals", token.get(), UUID.randomUUID(), body))
                .status();
        if (!expected.is(status)) {
            throw new IllegalStateException("Answered with " + status);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
