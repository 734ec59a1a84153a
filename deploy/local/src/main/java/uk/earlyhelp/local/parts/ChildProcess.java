package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.DataFolder;

/** One process of ours: it logs to a file of its own and leaves its number behind for {@link Orphans}. */
final class ChildProcess {
    private static final Duration POLITE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 50;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path number;
    private volatile boolean ready;

    private ChildProcess(String name, Process process, Path log, Path number) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.number = number;
    }

    static ChildProcess start(String name, DataFolder data, List<String> command, Map<String, String> environment) {
        Path log = data.log(name);
        var builder = new ProcessBuilder(deafToTheKeyboard(command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            Path number = data.processes().resolve(name);
            Orphans.remember(number, process.toHandle());
            return new ChildProcess(name, process, log, number);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** Ctrl-C reaches every process of the terminal at once, but the launcher alone decides about the order. */
    private static List<String> deafToTheKeyboard(List<String> command) {
        var shielded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }

    void awaitReady(Duration limit, BooleanSupplier serves) {
        var deadline = Instant.now().plus(limit);
        while (!serves.getAsBoolean()) {
            if (endsWithin(Duration.ofMillis(POLL_MILLIS))) {
                throw new StartFailure("%s ended while starting (exit code %d): the reason is at the end of %s."
                        .formatted(name, process.exitValue(), log));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure(
                        "%s is not ready after %d seconds: look into %s.".formatted(name, limit.toSeconds(), log));
            }
        }
        ready = true;
    }

    /** Waits for a process that does its work and ends. */
    void awaitSuccess(Duration limit) {
        if (!endsWithin(limit) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new StartFailure("%s failed: the reason is at the end of %s.".formatted(name, log));
        }
        forget();
    }

    /**
     * Asks it to end and insists after a while.
     *
     * @return whether it had become ready and then went in peace, so that what it wrote is whole
     */
    boolean stop() {
        boolean ran = process.isAlive();
        process.destroy();
        boolean peaceful = endsWithin(POLITE);
        if (!peaceful) {
            process.destroyForcibly();
            endsWithin(POLITE);
        }
        forget();
        return ran && ready && peaceful;
    }

    void kill() {
        process.destroyForcibly();
        endsWithin(POLITE);
        forget();
    }

    boolean running() {
        return process.isAlive();
    }

    long number() {
        return process.pid();
    }

    private boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name + " was interrupted.", e);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(number);
        } catch (IOException e) {
            // A number left behind is compared with the start of its process before anything is done about it.
        }
    }
}
