package uk.earlyhelp.local.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.ServiceSettings;
import uk.earlyhelp.local.settings.Settings;

/** A service as the packaged application that it is in production. */
public final class ServicePart implements Part {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /**
     * Half the memory of the default collector at rest, which a heap this small does not need; a first generation that
     * starting does not fill again and again; and what starting has allocated natively given back after it.
     */
    private static final List<String> SMALL_AT_REST = List.of(
            "-XX:+UseSerialGC",
            "-XX:NewSize=16m",
            "-XX:MaxNewSize=96m",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:TrimNativeHeapInterval=5000");

    private final Settings settings;
    private final ServiceSettings service;
    private final List<String> options;
    private final StartCache cache;
    private ChildProcess process;

    public ServicePart(Settings settings, ServiceSettings service) {
        this(settings, service, List.of());
    }

    /** With further options for its Java virtual machine, as a measurement may want them. */
    public ServicePart(Settings settings, ServiceSettings service, List<String> options) {
        this.settings = settings;
        this.service = service;
        this.options = List.copyOf(options);
        this.cache = new StartCache(service.service().application(settings.home()));
    }

    @Override
    public String name() {
        return service.service().title();
    }

    @Override
    public String address() {
        return service.address();
    }

    public ServiceSettings settings() {
        return service;
    }

    @Override
    public void start() {
        Path application = service.service().application(settings.home());
        if (!Files.exists(application)) {
            throw new StartFailure("%s is not built: run make build.".formatted(name()));
        }
        var command = new JavaCommand(service.service().megabytes())
                .with(SMALL_AT_REST)
                .with(cache.options())
                .with(options)
                .with("-jar", application.toString())
                .words();
        var environment = new ServiceEnvironment(settings, service).variables();
        process = ChildProcess.start(name(), settings.data(), command, environment);
        process.awaitReady(LIMIT, () -> Probe.answers(service.managementAddress() + "/q/health/ready"));
    }

    @Override
    public void stop() {
        if (process != null && process.stop()) {
            cache.keep();
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean running() {
        return process != null && process.running();
    }

    /** The number of its process, for measurements of its memory. */
    public long processNumber() {
        return process.number();
    }
}
