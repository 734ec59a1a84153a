package uk.earlyhelp.local.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A service of the system and what it gets on one machine: default ports, its own database and Kafka topic, and the
 * size of its heap in megabytes.
 */
public record Service(String name, int port, int managementPort, String database, int megabytes) {

    /** Every service there is: a new one needs one line here. */
    public static final List<Service> ALL = List.of(new Service("referral", 18081, 19081, "referral", 256));

    public String title() {
        return name + "-service";
    }

    /** The application as it is packaged for production, seen from the checkout. */
    public Path application(Path home) {
        return home.resolve(title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public String topic() {
        return "early-help." + name;
    }

    String variable(String what) {
        return "EH_%s_%s".formatted(name.toUpperCase(Locale.ROOT), what);
    }
}
