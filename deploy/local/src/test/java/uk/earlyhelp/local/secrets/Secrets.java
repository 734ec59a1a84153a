package uk.earlyhelp.local.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a secret looks like in a text, and which values are samples for one machine and say so. */
final class Secrets {

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("-----BEGIN ?[A-Z ]*PRIVATE KEY"),
            Pattern.compile("eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{10,}"),
            Pattern.compile("\\b(AKIA[0-9A-Z]{16}|ghp_\\w{36}|xox[baprs]-[\\w-]{10,})"),
            Pattern.compile("://[^/\\s:@]+:[^/\\s:@$]+@"),
            Pattern.compile("(?i)[\\w.-]*(?:password|passwd|secret)\"?\\s*[=:]\\s*\"?([\\w!#%&*+./~^-]{6,})\"?\\s*$"));

    /** Each is a sample that opens nothing but a system on the loopback address of the machine that made it. */
    private static final Pattern SAMPLES =
            Pattern.compile("[=:\\s\"](early-help|only-for-this-machine|only-for-tests)\"?\\s*$");

    private static final Pattern KEY_STORES = Pattern.compile(".*\\.(p12|pfx|jks|key|pem|keystore)$");

    private Secrets() {}

    /** A line for each, with the file and the number of the line but never the secret itself. */
    static List<String> in(Path checkout, List<Path> files) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files) {
            if (KEY_STORES.matcher(file.toString()).matches()) {
                found.add(file + " looks like a key store");
            }
            Path there = checkout.resolve(file);
            if (Files.isRegularFile(there)) {
                in(Files.readString(there, StandardCharsets.ISO_8859_1)).forEach(line -> found.add(file + ":" + line));
            }
        }
        return found;
    }

    /** The numbers of the lines that hold one. */
    static List<Integer> in(String text) {
        var found = new ArrayList<Integer>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!SAMPLES.matcher(line).find()
                    && SHAPES.stream().anyMatch(shape -> shape.matcher(line).find())) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
