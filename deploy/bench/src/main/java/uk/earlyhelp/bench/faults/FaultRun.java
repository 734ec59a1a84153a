package uk.earlyhelp.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import uk.earlyhelp.bench.BenchGround;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.bench.frontdoor.Outbox;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;
import uk.earlyhelp.local.login.Tokens;

/**
 * {@code make faults}: 5,000 referrals from 16 clients while the service is killed five times and the broker is away
 * for three minutes. Whatever was acknowledged must be there exactly once, with its events, in order.
 */
public final class FaultRun {

    private static final int REFERRALS = Integer.getInteger("referrals", 5_000);
    private static final int CLIENTS = 16;
    private static final int CALM_SECONDS = 40;

    private final LocalSystem system;
    private final Tokens tokens;
    private final Ledger ledger = new Ledger();

    private FaultRun(LocalSystem system) {
        this.system = system;
        this.tokens = system.tokens();
    }

    public static void main(String[] arguments) throws Exception {
        boolean holds;
        try (var system = BenchGround.system("faults")) {
            system.start();
            holds = new FaultRun(system).run();
        }
        System.out.println(holds ? "Nothing was lost." : "A promise was broken.");
        System.exit(holds ? 0 : 1);
    }

    private boolean run() throws Exception {
        var trouble = new Trouble(system);
        var troubling = Thread.ofPlatform().name("trouble").start(trouble);
        submitAll();
        troubling.join();
        System.out.printf("kills of the service: %d%n", trouble.kills());
        new Outbox(system.settings(), "referral").drained();
        var stories = new TopicReader(system.settings().kafka().servers(), "early-help.referral").stories();
        return new Verdict(ledger, stored(), stories, System.out).holds() && trouble.kills() == 5;
    }

    /** Spread over the whole trouble, so that every fault meets requests on their way. */
    private void submitAll() throws Exception {
        long gap = (Trouble.OUTAGE.toNanos() + CALM_SECONDS * 1_000_000_000L) / REFERRALS;
        long begin = System.nanoTime();
        var tickets = new AtomicLong();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(() -> {
                    work(tickets, begin, gap);
                    return null;
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
    }

    private void work(AtomicLong tickets, long begin, long gap) throws IOException, InterruptedException {
        var address = URI.create(system.service("referral").address());
        var sample = SampleReferral.in(system.settings().home());
        try (var client = new StubbornClient(address, sample, () -> tokens.of(SampleUser.SCHOOL), ledger)) {
            for (long ticket = tickets.getAndIncrement(); ticket < REFERRALS; ticket = tickets.getAndIncrement()) {
                for (long wait = begin + ticket * gap - System.nanoTime(); wait > 0; ) {
                    LockSupport.parkNanos(wait);
                    wait = begin + ticket * gap - System.nanoTime();
                }
                client.story(ticket);
            }
        }
    }

    private Set<String> stored() throws SQLException {
        var ids = new HashSet<String>();
        try (var connection = BenchGround.database(system.settings(), "referral");
                var rows = connection.createStatement().executeQuery("select id from referral")) {
            while (rows.next()) {
                if (!ids.add(rows.getString(1))) {
                    throw new IllegalStateException("A referral is stored twice");
                }
            }
        }
        return ids;
    }
}
