package uk.earlyhelp.kit.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The part of a document that is generated, between two comments that name it; what stands around it is written by
 * hand.
 */
public record GeneratedPart(Path document, String name) {

    public String read() throws IOException {
        var text = Files.readString(document);
        return text.substring(begin(text), end(text)).strip();
    }

    public void write(String part) throws IOException {
        var text = Files.readString(document);
        Files.writeString(
                document, text.substring(0, begin(text)) + "\n" + part.strip() + "\n" + text.substring(end(text)));
    }

    private int begin(String text) {
        return at(text, opening()) + opening().length();
    }

    private int end(String text) {
        return at(text, "<!-- end of " + name + " -->");
    }

    private String opening() {
        return "<!-- generated: " + name + " -->";
    }

    private int at(String text, String comment) {
        int at = text.indexOf(comment);
        if (at < 0) {
            throw new IllegalStateException(document + " has no comment " + comment);
        }
        return at;
    }
}
