package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.earlyhelp.local.StartFailure;

/** The living PostgreSQL server of a data folder, found by the number that it writes there itself. */
record Postmaster(ProcessHandle process) {

    static Optional<Postmaster> of(Path folder) {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(Postmaster::isPostgres)
                    .map(Postmaster::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM, which Java would send, waits for every client to leave. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            Orphans.awaitEnd(process);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL of an earlier run cannot be stopped: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its sessions go with it, because one of them alone would keep the data folder locked. */
    void kill() {
        var sessions = process.descendants().toList();
        process.destroyForcibly();
        sessions.forEach(ProcessHandle::destroyForcibly);
        Orphans.awaitEnd(process);
        sessions.forEach(Orphans::awaitEnd);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
    }
}
