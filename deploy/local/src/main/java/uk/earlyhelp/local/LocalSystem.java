package uk.earlyhelp.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import uk.earlyhelp.local.login.TokenScript;
import uk.earlyhelp.local.login.Tokens;
import uk.earlyhelp.local.parts.Databases;
import uk.earlyhelp.local.parts.ExternalPart;
import uk.earlyhelp.local.parts.KafkaPart;
import uk.earlyhelp.local.parts.LoginPart;
import uk.earlyhelp.local.parts.Orphans;
import uk.earlyhelp.local.parts.Part;
import uk.earlyhelp.local.parts.PostgresPart;
import uk.earlyhelp.local.parts.ServicePart;
import uk.earlyhelp.local.parts.Topics;
import uk.earlyhelp.local.settings.Settings;

/**
 * The whole system on this machine: PostgreSQL, Kafka, the login server, then the services. Each part can also be
 * stopped, killed and started by itself while the others run.
 */
public final class LocalSystem implements AutoCloseable {
    private final Settings settings;
    private final Screen screen;
    private final Part postgres;
    private final Part kafka;
    private final Part login;
    private final List<ServicePart> services;
    private final Deque<Part> started = new ConcurrentLinkedDeque<>();
    private OneRun run;

    public LocalSystem(Settings settings, Screen screen) {
        this.settings = settings;
        this.screen = screen;
        this.postgres = settings.postgres()
                .external()
                .<Part>map(address -> new ExternalPart("PostgreSQL", address))
                .orElseGet(() -> new PostgresPart(settings));
        this.kafka = settings.kafka()
                .external()
                .<Part>map(servers -> new ExternalPart("Kafka", servers))
                .orElseGet(() -> new KafkaPart(settings));
        this.login = settings.login()
                .external()
                .<Part>map(address -> new ExternalPart("Login server", address))
                .orElseGet(() -> new LoginPart(settings));
        this.services = settings.services().stream()
                .map(service -> new ServicePart(settings, service))
                .toList();
    }

    /** Starts everything and returns once all of it serves; what an earlier run left behind is ended first. */
    public void start() {
        run = OneRun.in(settings.data());
        int orphans = Orphans.end(settings.data());
        PostgresPart.endOrphan(settings);
        if (orphans > 0) {
            screen.event("Tidying up", "ended %d of the processes that a killed run left behind".formatted(orphans));
        }
        new Ground(settings).check();
        Together.run(List.of(this::startPostgres, this::startKafka, () -> start(login)));
        new TokenScript(settings).write();
        Together.run(services.stream()
                .map(service -> (Runnable) () -> start(service))
                .toList());
    }

    private void startPostgres() {
        start(postgres);
        if (settings.postgres().mayPrepare()) {
            new Databases(settings.postgres()).prepare(settings.services());
        }
    }

    private void startKafka() {
        start(kafka);
        new Topics(settings.kafka()).prepare(settings.services());
    }

    private void start(Part part) {
        if (part instanceof ExternalPart) {
            screen.event(part.name(), "is yours at " + part.address());
            return;
        }
        var begin = Instant.now();
        started.push(part);
        part.start();
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        screen.event(part.name(), "ready at %s after %.1f s".formatted(part.address(), seconds));
    }

    /** Stops everything that was started, the last one first. */
    @Override
    public void close() {
        if (!started.isEmpty()) {
            screen.event("Stopping", "a few seconds; the very first time some more, to make later starts faster");
        }
        for (Part part = started.poll(); part != null; part = started.poll()) {
            stop(part);
        }
        if (run != null) {
            run.close();
        }
    }

    /** One part that does not stop must not keep the others alive. */
    private void stop(Part part) {
        try {
            part.stop();
            screen.event(part.name(), "stopped");
        } catch (RuntimeException e) {
            screen.event(part.name(), "did not stop as it should: " + e.getMessage());
        }
    }

    public Settings settings() {
        return settings;
    }

    public Part postgres() {
        return postgres;
    }

    public Part kafka() {
        return kafka;
    }

    public Part login() {
        return login;
    }

    public List<ServicePart> services() {
        return services;
    }

    /** The running service of that name, for example {@code referral}. */
    public ServicePart service(String name) {
        return services.stream()
                .filter(part -> part.settings().service().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartFailure("There is no service named " + name + "."));
    }

    public Tokens tokens() {
        return new Tokens(settings.login());
    }

    /** Every part in the order of its start. */
    public List<Part> parts() {
        var parts = new ArrayList<>(List.of(postgres, kafka, login));
        parts.addAll(services);
        return parts;
    }
}
