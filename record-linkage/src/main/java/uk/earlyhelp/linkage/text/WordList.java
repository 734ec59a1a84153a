package uk.earlyhelp.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that are shipped with the engine, beside its classes: one entry a line, {@code #} begins a remark. */
public final class WordList {

    private WordList() {}

    /** The lines without remarks and blank lines. */
    public static List<String> lines(String name) {
        var resource = WordList.class.getResourceAsStream("/uk/earlyhelp/linkage/" + name);
        if (resource == null) {
            throw new IllegalStateException("The list " + name + " is not shipped");
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of all lines, in order. */
    public static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .toList();
    }
}
