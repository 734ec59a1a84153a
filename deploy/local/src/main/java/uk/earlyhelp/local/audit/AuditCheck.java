package uk.earlyhelp.local.audit;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import uk.earlyhelp.kit.audit.seal.ChainCheck;
import uk.earlyhelp.kit.audit.seal.ChainReport;
import uk.earlyhelp.kit.audit.seal.Tip;
import uk.earlyhelp.local.settings.ServiceSettings;
import uk.earlyhelp.local.settings.Settings;

/**
 * {@code make audit}: checks the sealed access audit of every service of the running system, in the services' databases
 * themselves. Ends with 0 when every chain holds, with 1 when one is broken, with 2 when one cannot be read.
 */
public final class AuditCheck {

    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final Settings settings;
    private final Map<String, Tip> known;

    private AuditCheck(Settings settings, Map<String, Tip> known) {
        this.settings = settings;
        this.known = known;
    }

    /**
     * @param arguments tips that were kept elsewhere, each as this command prints it: {@code service=number:hash}
     */
    public static void main(String[] arguments) {
        try {
            System.exit(new AuditCheck(Settings.fromEnvironment(), tips(arguments)).run() ? 0 : BROKEN);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + ", after the service's name: TIP=referral=12:0f3a...");
        } catch (SQLException e) {
            System.err.println("The database does not answer: is the system running? make run starts it.");
        }
        System.exit(UNREADABLE);
    }

    private static Map<String, Tip> tips(String[] arguments) {
        var tips = new HashMap<String, Tip>();
        for (String argument : arguments) {
            var parts = argument.split("=", 2);
            tips.put(parts[0], Tip.parse(parts.length == 2 ? parts[1] : ""));
        }
        return tips;
    }

    private boolean run() throws SQLException {
        boolean all = true;
        for (ServiceSettings each : settings.services()) {
            var name = each.service().name();
            var report = check(each.service().database(), Optional.ofNullable(known.get(name)));
            System.out.print(text(name, report));
            all &= report.holds();
        }
        return all;
    }

    /** As the application's role, which may read the audit and change none of it. */
    private ChainReport check(String database, Optional<Tip> tip) throws SQLException {
        var login = new Properties();
        login.setProperty("user", database + "_app");
        login.setProperty("password", settings.postgres().applicationPassword());
        login.setProperty("options", "-c early_help.reach=system");
        try (var connection = DriverManager.getConnection(settings.postgres().url(database), login)) {
            return ChainCheck.of(connection, tip);
        }
    }

    static String text(String service, ChainReport report) {
        var tip = report.tip().map(end -> service + "=" + end).orElse("none yet");
        var verdict = report.broken()
                .map(broken -> "BROKEN at block %d: %s; %s"
                        .formatted(broken.block(), broken.kind().words(), broken.detail()))
                .orElse("the chain holds");
        return """
                %s
                  seals that hold          %d
                  records under them       %d
                  records under no seal    %d
                  newest seal that holds   %s
                  %s
                """.formatted(service, report.seals(), report.sealedRows(), report.unsealedRows(), tip, verdict);
    }
}
