package uk.earlyhelp.bench.frontdoor;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import uk.earlyhelp.local.parts.ServicePart;
import uk.earlyhelp.local.settings.Settings;

/**
 * {@code make bench}: the whole front door (token, validation, idempotency, audit, outbox, relay) against the bare
 * ceiling, in turn within one run; latency at a fixed rate; the age of events on arrival; start-up and memory.
 */
public final class FrontDoorBench {

    private static final String DATABASE = "referral";
    private static final String CEILING = "ceiling";
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 8));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 90));
    private static final int OPEN_CLIENTS = 32;

    private final LocalSystem system;
    private final Settings settings;
    private final ServicePart service;
    private final Tokens tokens;
    private final SampleReferral sample;
    private final Report report = new Report();
    private Footprint footprint;

    private FrontDoorBench(LocalSystem system) {
        this.system = system;
        this.settings = system.settings();
        this.service = system.service("referral");
        this.tokens = system.tokens();
        this.sample = SampleReferral.in(settings.home());
    }

    public static void main(String[] arguments) throws Exception {
        try (var system = BenchGround.system("bench")) {
            system.start();
            new FrontDoorBench(system).run();
        }
    }

    private void run() throws Exception {
        takeFootprint();
        report.line("rows of one submission          %d", footprint.rows());
        new StartUp(service).measure(report);
        warmUp();
        compare(8);
        compare(32);
        costOfTheNet(8);
        settle();
        latency(200);
        eventAge(500);
        report.write(settings.data().path().resolve("report.txt"));
    }

    /** With the broker stopped, so that the outbox row is still there to be seen. */
    private void takeFootprint() throws Exception {
        system.kafka().stop();
        try (var client = new Connection(address())) {
            var answer = client.send(
                    new Requests(address()).post("/referrals", token(), UUID.randomUUID(), sample.number(0)));
            if (!answer.created()) {
                throw new IllegalStateException("The sample referral was answered with " + answer.body());
            }
        }
        try (var database = BenchGround.database(settings, DATABASE)) {
            footprint = Footprint.of(database);
        }
        service.stop();
        try (var admin = BenchGround.database(settings, "postgres")) {
            admin.createStatement().execute("create database " + CEILING + " template " + DATABASE);
        }
        system.kafka().start();
        service.start();
    }

    private void warmUp() throws Exception {
        frontDoor(8, WARM_UP);
        ceiling(8, Duration.ofSeconds(5));
        new Outbox(settings, DATABASE).drained();
    }

    private void compare(int clients) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> share = new ArrayList<>();
        List<Double> drain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            var door = frontDoor(clients, ROUND);
            drain.add(new Outbox(settings, DATABASE).drained().toMillis() / 1000.0);
            var top = ceiling(clients, ROUND);
            ours.add(door.perSecond());
            bare.add(top.perSecond());
            share.add(door.perSecond() / top.perSecond());
        }
        report.line(
                "front door, %2d clients, /s      %s", clients, Spread.of(ours).text("%.0f"));
        report.line(
                "bare ceiling, %2d clients, /s    %s", clients, Spread.of(bare).text("%.0f"));
        report.line("share of the ceiling            %s", Spread.of(share).text("%.2f"));
        report.line("outbox empty after the round, s %s", Spread.of(drain).text("%.2f"));
    }

    /** With row-level security and audit as a share of without, in turn; every other round begins with the other. */
    private void costOfTheNet(int clients) throws Exception {
        var net = new Net(settings, DATABASE);
        List<Double> share = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean withFirst = round % 2 == 0;
            double first = throughput(net, withFirst, clients);
            double second = throughput(net, !withFirst, clients);
            share.add(withFirst ? first / second : second / first);
        }
        report.line("with the net, share of without  %s", Spread.of(share).text("%.2f"));
    }

    private double throughput(Net net, boolean with, int clients) throws Exception {
        if (!with) {
            net.takeAway();
        }
        double perSecond = frontDoor(clients, ROUND).perSecond();
        new Outbox(settings, DATABASE).drained();
        if (!with) {
            net.putBack();
        }
        return perSecond;
    }

    /** The rounds before wrote at full speed; what the database still owes the disk for them is paid first. */
    private void settle() throws SQLException {
        try (var admin = BenchGround.database(settings, "postgres")) {
            admin.createStatement().execute("checkpoint");
        }
    }

    private void latency(int perSecond) {
        var measured = Load.open(OPEN_CLIENTS, perSecond, Duration.ofSeconds(30), this::submitting);
        report.line(
                "latency at %d/s, ms            p50 %.1f  p99 %.1f  max %.1f",
                perSecond, measured.millis(50), measured.millis(99), measured.millis(100));
    }

    private void eventAge(int perSecond) throws Exception {
        var tap = new EventTap(settings.kafka().servers(), "early-help.referral");
        try (tap) {
            tap.awaitListening();
            Load.open(OPEN_CLIENTS, perSecond, Duration.ofSeconds(30), this::submitting);
            new Outbox(settings, DATABASE).drained();
        }
        var ages = new Measured(tap.ages(), Duration.ofSeconds(30));
        report.line(
                "commit to consumer at %d/s, ms p50 %.1f  p99 %.1f  max %.1f  (%d events)",
                perSecond,
                ages.millis(50),
                ages.millis(99),
                ages.millis(100),
                tap.ages().getTotalCount());
    }

    private Measured frontDoor(int clients, Duration length) {
        return Load.closed(clients, length, this::submitting);
    }

    private Worker submitting() {
        return new SubmittingClient(new Connection(address()), new Requests(address()), sample, this::token);
    }

    private Measured ceiling(int clients, Duration length) {
        return Load.closed(clients, length, () -> new CeilingClient(ceilingConnection(), footprint));
    }

    private java.sql.Connection ceilingConnection() {
        try {
            return DriverManager.getConnection(
                    settings.postgres().url(CEILING), settings.postgres().admin(), "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        return tokens.of(SampleUser.SCHOOL);
    }

    private URI address() {
        return URI.create(service.address());
    }
}
