package uk.earlyhelp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.settings.Settings;

/**
 * A system of its own to measure: free ports, and a data folder that is emptied first. It never uses an external
 * database, broker or login server, whatever the environment names: load stays on this machine.
 */
public final class BenchGround {

    private BenchGround() {}

    /**
     * @param name of the data folder below the checkout's ignored {@code .local}
     */
    public static LocalSystem system(String name) {
        return system(name, "100000");
    }

    /**
     * @param requestsPerSecond that the service lets one caller do; a measurement has few callers and asks fast
     */
    public static LocalSystem system(String name, String requestsPerSecond) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        Map<String, String> environment = new HashMap<>(System.getenv());
        List.of("EH_POSTGRES_URL", "EH_KAFKA_SERVERS", "EH_LOGIN_URL").forEach(environment::remove);
        environment.put("EH_DATA", ".local/" + name);
        environment.put("EH_REQUESTS_PER_SECOND", requestsPerSecond);
        for (String port :
                new String[] {"POSTGRES", "KAFKA", "KAFKA_CONTROLLER", "LOGIN", "REFERRAL", "REFERRAL_MANAGEMENT"}) {
            environment.put("EH_" + port + "_PORT", "0");
        }
        var settings = Settings.from(environment);
        empty(settings.data().path());
        return new LocalSystem(settings, Screen.terminal());
    }

    /** As the administrator, who sees behind the service. */
    public static Connection database(Settings settings, String database) throws SQLException {
        return DriverManager.getConnection(
                settings.postgres().url(database), settings.postgres().admin(), "");
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.walk(folder)) {
            for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The folder of the last measurement cannot be emptied: " + folder, e);
        }
    }
}
