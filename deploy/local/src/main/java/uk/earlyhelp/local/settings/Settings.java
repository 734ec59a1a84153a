package uk.earlyhelp.local.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.earlyhelp.local.StartFailure;

/**
 * Everything that can be chosen about the system on this machine, by environment variables that start with EH_.
 *
 * @param home the checkout
 * @param rehearsal whether the services' clocks can be set over their management ports
 * @param requestsPerSecond that a service lets one caller do; more than in production, because a few sample users do
 *     everything here
 */
public record Settings(
        Path home,
        DataFolder data,
        PostgresSettings postgres,
        KafkaSettings kafka,
        LoginSettings login,
        List<ServiceSettings> services,
        String authority,
        String policyPack,
        boolean rehearsal,
        int requestsPerSecond) {

    public static Settings fromEnvironment() {
        return from(System.getenv());
    }

    public static Settings from(Map<String, String> environment) {
        var variables = new Variables(environment);
        Path home = variables.text("EH_HOME").map(Path::of).orElseGet(Settings::checkout);
        return new Settings(
                home,
                new DataFolder(home.resolve(variables.text("EH_DATA", ".local"))),
                PostgresSettings.from(variables),
                KafkaSettings.from(variables),
                LoginSettings.from(variables),
                services(variables),
                variables.text("EH_AUTHORITY", "896"),
                variables.text("EH_POLICY_PACK", "cwac-2024"),
                variables.text("EH_CLOCK_REHEARSAL", "false").equals("true"),
                variables.count("EH_REQUESTS_PER_SECOND", 5_000));
    }

    public Path libraries() {
        return home.resolve("deploy/local/target/lib");
    }

    /** Shown and logged paths are short: seen from the checkout when they lie inside it. */
    public Path shown(Path path) {
        return path.startsWith(home) ? home.relativize(path) : path;
    }

    private static List<ServiceSettings> services(Variables variables) {
        Set<String> wanted = Set.of(variables.text("EH_SERVICES", "all").split("[ ,]+"));
        return Service.ALL.stream()
                .filter(service -> wanted.contains("all") || wanted.contains(service.name()))
                .map(service -> ServiceSettings.from(service, variables))
                .toList();
    }

    private static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return folder;
            }
        }
        throw new StartFailure(
                "%s is not inside a checkout of Early Help: change to one, or set EH_HOME.".formatted(here));
    }
}
