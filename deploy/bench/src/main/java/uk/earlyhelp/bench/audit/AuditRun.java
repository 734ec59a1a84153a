package uk.earlyhelp.bench.audit;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import uk.earlyhelp.bench.BenchGround;
import uk.earlyhelp.bench.SampleReferral;
import uk.earlyhelp.kit.audit.seal.ChainCheck;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;
import uk.earlyhelp.local.login.Tokens;

/**
 * {@code make audit-faults}: clients write, read, list, search and are refused for about a minute and a half while the
 * service and PostgreSQL are killed four times each. Whatever a client received must be in the access audit, once, with
 * exactly the records that it was about; and the sealed chain must hold.
 */
public final class AuditRun {

    private static final List<SampleUser> CLIENTS = List.of(
            SampleUser.SCHOOL,
            SampleUser.SCHOOL2,
            SampleUser.HEALTH,
            SampleUser.POLICE,
            SampleUser.FRONTDOOR,
            SampleUser.MANAGER);

    private final LocalSystem system;
    private final Tokens tokens;
    private final Witness witness = new Witness();
    private final AtomicLong numbers = new AtomicLong();

    private AuditRun(LocalSystem system) {
        this.system = system;
        this.tokens = system.tokens();
    }

    public static void main(String[] arguments) throws Exception {
        boolean holds;
        try (var system = BenchGround.system("audit-faults")) {
            system.start();
            holds = new AuditRun(system).run();
        }
        System.out.println(holds ? "Every look is in the audit." : "A promise was broken.");
        System.exit(holds ? 0 : 1);
    }

    private boolean run() throws Exception {
        var outages = new Outages(system);
        var striking = Thread.ofPlatform().name("outages").start(outages);
        try (var threads = Executors.newFixedThreadPool(CLIENTS.size())) {
            List<Future<?>> clients = new ArrayList<>();
            for (var user : CLIENTS) {
                clients.add(threads.submit(() -> {
                    look(user, outages);
                    return null;
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        striking.join();
        System.out.printf("%-50s %7d%n", "requests without an answer", witness.unansweredRequests());
        try (var connection = BenchGround.database(system.settings(), "referral")) {
            boolean complete = new AuditVerdict(witness.all(), recorded(connection)).holds(System.out);
            return complete & chainHolds(connection);
        }
    }

    private void look(SampleUser user, Outages outages) throws IOException, InterruptedException {
        var address = URI.create(system.service("referral").address());
        var sample = SampleReferral.in(system.settings().home());
        boolean worker = user == SampleUser.FRONTDOOR || user == SampleUser.MANAGER;
        try (var client = new LookingClient(address, () -> tokens.of(user), witness)) {
            while (!outages.over()) {
                client.round(sample.number(numbers.incrementAndGet()), worker);
            }
        }
    }

    private static Map<String, List<Received>> recorded(Connection connection) throws SQLException {
        var records = new HashMap<String, List<Received>>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select request_id::text, operation, outcome, about::text[] from access_audit")) {
            while (rows.next()) {
                var about =
                        new HashSet<>(Arrays.asList((String[]) rows.getArray(4).getArray()));
                var record = new Received(rows.getString(1), rows.getString(2), rows.getString(3), about);
                records.computeIfAbsent(record.requestId(), id -> new ArrayList<>())
                        .add(record);
            }
        }
        return records;
    }

    private static boolean chainHolds(Connection connection) throws SQLException {
        var report = ChainCheck.of(connection, Optional.empty());
        System.out.printf("%-50s %7d%n", "seals that hold", report.seals());
        System.out.printf("%-50s %7d%n", "records under them", report.sealedRows());
        System.out.printf("%-50s %7d%n", "records not sealed yet", report.unsealedRows());
        report.broken().ifPresent(broken -> System.out.println("FAILED: " + broken));
        return report.holds();
    }
}
