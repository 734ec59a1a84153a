package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.DataFolder;

/** Processes of an earlier run whose launcher was killed before it could stop them. */
public final class Orphans {
    private static final Duration POLITE = Duration.ofSeconds(20);
    private static final long SAME_START_MILLIS = 2_000;

    private Orphans() {}

    /** The start time goes with the number, because the system gives numbers out again. */
    static void remember(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /**
     * Ends what an earlier run left behind, all at once and in peace.
     *
     * @return how many there were
     */
    public static int end(DataFolder data) {
        try (Stream<Path> files = Files.list(data.processes())) {
            var remembered = files.toList();
            var orphans = remembered.stream()
                    .map(Orphans::alive)
                    .flatMap(Optional::stream)
                    .toList();
            orphans.forEach(ProcessHandle::destroy);
            orphans.forEach(Orphans::awaitEnd);
            for (Path file : remembered) {
                Files.deleteIfExists(file);
            }
            return orphans.size();
        } catch (IOException e) {
            throw new StartFailure("The folder %s cannot be read.".formatted(data.processes()), e);
        }
    }

    static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(POLITE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new StartFailure("Process %d of an earlier run cannot be stopped.".formatted(process.pid()), e);
        }
    }

    private static Optional<ProcessHandle> alive(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> Math.abs(startOf(process) - Long.parseLong(words[1])) < SAME_START_MILLIS);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Half a file: the launcher was killed while writing it, and nothing can be known about the process.
            return Optional.empty();
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }
}
