package uk.earlyhelp.local.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line for a Java process of the same JDK with a small heap, in megabytes. */
final class JavaCommand {
    private final List<String> words = new ArrayList<>();

    JavaCommand(int megabytes) {
        with(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        with("-Xms32m", "-Xmx%dm".formatted(megabytes), "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");
    }

    JavaCommand with(String... more) {
        return with(List.of(more));
    }

    JavaCommand with(List<String> more) {
        words.addAll(more);
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
