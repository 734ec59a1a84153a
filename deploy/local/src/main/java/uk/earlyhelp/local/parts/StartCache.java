package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * The ahead-of-time cache of a service's classes: recorded during one run, used by every later start on the same JDK.
 * A JDK before 25 cannot record one while it works and starts without.
 */
final class StartCache {
    private static final int FIRST_JDK = 25;

    private final Path application;
    private final Path cache;
    private final Path recording;

    StartCache(Path application) {
        this.application = application;
        Path target = application.getParent().getParent();
        this.cache = target.resolve("start-" + Runtime.version() + ".aot");
        this.recording = target.resolve("start-" + UUID.randomUUID() + ".aot");
    }

    List<String> options() {
        if (Runtime.version().feature() < FIRST_JDK) {
            return List.of();
        }
        return fresh() ? List.of("-XX:AOTCache=" + cache) : List.of("-XX:AOTCacheOutput=" + recording);
    }

    /** After a clean stop: what was recorded, if anything was, counts from the next start on. */
    void keep() {
        if (!Files.exists(recording)) {
            return;
        }
        try {
            Files.move(recording, cache, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Nothing is lost but time: the next start records it again.
        }
    }

    private boolean fresh() {
        try {
            return Files.exists(cache)
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(application)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
