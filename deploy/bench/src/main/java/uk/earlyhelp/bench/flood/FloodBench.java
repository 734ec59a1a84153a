package uk.earlyhelp.bench.flood;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import uk.earlyhelp.bench.BenchGround;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.bench.load.Connection;
import uk.earlyhelp.bench.load.Load;
import uk.earlyhelp.bench.load.Measured;
import uk.earlyhelp.bench.load.Requests;
import uk.earlyhelp.bench.load.Spread;
import uk.earlyhelp.bench.load.Worker;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;
import uk.earlyhelp.local.login.Tokens;

/**
 * {@code make flood}: what one caller's flood costs the others. Three callers submit 50 referrals a second, first alone
 * and then while a fourth sends as fast as it can; in turn, with the limits that a service has by default.
 */
public final class FloodBench {

    private static final List<SampleUser> OTHERS = List.of(SampleUser.HEALTH, SampleUser.POLICE, SampleUser.SCHOOL2);
    private static final int THEIR_RATE = 50;
    private static final int THEIR_CONNECTIONS = 9;
    private static final int FLOODING_CONNECTIONS = 32;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 20));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 30));

    private final LocalSystem system;
    private final SampleReferral sample;

    /** One for all clients, so that no round begins with a queue at the login server. */
    private final Tokens tokens;

    private FloodBench(LocalSystem system) {
        this.system = system;
        this.tokens = system.tokens();
        this.sample = SampleReferral.in(system.settings().home());
    }

    public static void main(String[] arguments) throws Exception {
        try (var system = BenchGround.system("flood", "50")) {
            system.start();
            new FloodBench(system).run();
        }
    }

    private void run() throws Exception {
        others(WARM_UP);
        flooded(WARM_UP, new Counts());
        List<Double> usual = new ArrayList<>();
        List<Double> flooded = new ArrayList<>();
        var counts = new Counts();
        for (int round = 0; round < ROUNDS; round++) {
            usual.add(others(ROUND).millis(99));
            flooded.add(flooded(ROUND, counts).millis(99));
        }
        System.out.printf("others at %d/s, usual p99, ms        %s%n", THEIR_RATE, text(usual));
        System.out.printf("others at %d/s, during the flood, ms %s%n", THEIR_RATE, text(flooded));
        System.out.printf("times their usual                    %.2f%n", median(flooded) / median(usual));
        System.out.printf(
                "the flood: %d connections, %.0f requests a second, %d let in, %d refused with 429%n",
                FLOODING_CONNECTIONS,
                counts.all() / (double) (ROUNDS * ROUND.toSeconds()),
                counts.letIn().get(),
                counts.refused().get());
    }

    private Measured others(Duration length) {
        var turn = new AtomicInteger();
        return Load.open(THEIR_CONNECTIONS, THEIR_RATE, length, () -> {
            var user = OTHERS.get(turn.getAndIncrement() % OTHERS.size());
            return client(token(user), answer -> answer == 201);
        });
    }

    private Measured flooded(Duration length, Counts counts) {
        var flood = CompletableFuture.supplyAsync(() ->
                Load.closed(FLOODING_CONNECTIONS, length, () -> client(token(SampleUser.SCHOOL), counts::expected)));
        var measured = others(length);
        flood.join();
        return measured;
    }

    private Worker client(Supplier<String> token, FloodingClient.Expected expected) {
        var address = URI.create(system.service("referral").address());
        return new FloodingClient(new Connection(address), new Requests(address), sample, token, expected);
    }

    private Supplier<String> token(SampleUser user) {
        return () -> tokens.of(user);
    }

    private static double median(List<Double> values) {
        return Spread.of(values).median();
    }

    private static String text(List<Double> values) {
        return Spread.of(values).text("%.1f");
    }
}
