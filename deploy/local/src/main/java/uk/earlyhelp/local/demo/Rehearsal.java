package uk.earlyhelp.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.parts.ServicePart;
import uk.earlyhelp.local.settings.Settings;

/** The referral service on a clock that can be set; when it ends, the service runs on the real time again. */
final class Rehearsal implements AutoCloseable {
    private static final Duration NEARLY = Duration.ofMinutes(5);

    private final ServicePart usual;
    private final ServicePart rehearsing;
    private final Thread stop = new Thread(this::stop, "stop-rehearsal");
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI clock;
    private Instant reached = Instant.EPOCH;
    private volatile boolean stopped;

    private Rehearsal(LocalSystem system) {
        usual = system.service("referral");
        rehearsing = new ServicePart(onRehearsal(system.settings()), usual.settings());
        clock = URI.create(usual.settings().managementAddress() + "/q/early-help/clock");
    }

    static Rehearsal of(LocalSystem system) {
        var rehearsal = new Rehearsal(system);
        Runtime.getRuntime().addShutdownHook(rehearsal.stop);
        rehearsal.usual.stop();
        rehearsal.rehearsing.start();
        return rehearsal;
    }

    URI address() {
        return URI.create(rehearsing.address());
    }

    /** Moves the service's clock on to that moment, unless it is nearly there. */
    void reach(Instant moment) {
        if (Duration.between(reached, moment).compareTo(NEARLY) > 0) {
            set(moment);
            reached = moment;
        }
    }

    private void set(Instant now) {
        var request = HttpRequest.newBuilder(clock)
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(now.toString()))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new StartFailure("The clock of the service cannot be set: it answers %d.".formatted(status));
            }
        } catch (IOException e) {
            throw new StartFailure("The service ended in the middle of the demonstration.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted in the middle of the demonstration.", e);
        }
    }

    @Override
    public void close() {
        if (stopped) {
            return;
        }
        rehearsing.stop();
        usual.start();
        Runtime.getRuntime().removeShutdownHook(stop);
    }

    /** Ctrl-C: the launcher knows nothing of the stand-in, so it ends by itself. */
    private void stop() {
        stopped = true;
        rehearsing.stop();
    }

    private static Settings onRehearsal(Settings settings) {
        return new Settings(
                settings.home(),
                settings.data(),
                settings.postgres(),
                settings.kafka(),
                settings.login(),
                settings.services(),
                settings.authority(),
                settings.policyPack(),
                true,
                settings.requestsPerSecond());
    }
}
