package uk.earlyhelp.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.earlyhelp.local.parts.Probe;
import uk.earlyhelp.local.settings.ServiceSettings;
import uk.earlyhelp.local.settings.Settings;

/** What this machine must offer before anything is started: built packages, room on the disk, free ports. */
record Ground(Settings settings) {
    private static final long GIGABYTE = 1L << 30;
    static final long NEEDED_BYTES = 2 * GIGABYTE;

    void check() {
        checkPackages();
        checkRoom(usableBytes());
        ports().forEach(Ground::checkFree);
    }

    private void checkPackages() {
        for (ServiceSettings each : settings.services()) {
            if (!Files.exists(each.service().application(settings.home()))) {
                throw new StartFailure("%s is not built yet: run make build, then try again."
                        .formatted(each.service().title()));
            }
        }
    }

    void checkRoom(long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new StartFailure(
                    "Only %.1f GB are free on the disk of %s and 2 GB are needed: make room, or set EH_DATA."
                            .formatted(
                                    (double) usableBytes / GIGABYTE,
                                    settings.data().path()));
        }
    }

    private long usableBytes() {
        Path folder = settings.data().processes();
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new StartFailure("The disk of %s cannot be read.".formatted(folder), e);
        }
    }

    /** The ports that we are going to listen on, each with the variable that changes it. */
    private Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        if (settings.postgres().external().isEmpty()) {
            ports.put("EH_POSTGRES_PORT", settings.postgres().port());
        }
        if (settings.kafka().external().isEmpty()) {
            ports.put("EH_KAFKA_PORT", settings.kafka().port());
            ports.put("EH_KAFKA_CONTROLLER_PORT", settings.kafka().controllerPort());
        }
        if (settings.login().external().isEmpty()) {
            ports.put("EH_LOGIN_PORT", settings.login().port());
        }
        for (ServiceSettings each : settings.services()) {
            String prefix = "EH_" + each.service().name().toUpperCase(Locale.ROOT);
            ports.put(prefix + "_PORT", each.port());
            ports.put(prefix + "_MANAGEMENT_PORT", each.managementPort());
        }
        return ports;
    }

    static void checkFree(String variable, int port) {
        if (!Probe.free(port)) {
            throw new StartFailure("Port %d is taken by another program: stop that one, or set %s to a free port."
                    .formatted(port, variable));
        }
    }
}
