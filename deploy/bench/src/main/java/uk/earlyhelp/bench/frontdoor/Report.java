package uk.earlyhelp.bench.frontdoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured, a line at a time: on the screen at once, and in a file at the end. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void line(String pattern, Object... values) {
        var line = pattern.formatted(values);
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
