package uk.earlyhelp.linkage.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import uk.earlyhelp.linkage.decide.Thresholds;

/** What the command was asked to do. */
record Options(
        List<Path> files,
        Map<Column, String> columns,
        char separator,
        Pattern labelPattern,
        Path pairs,
        Boolean oneToOne,
        Boolean twins,
        double threshold,
        Path weights,
        Path out) {

    static Options read(String... words) {
        var files = new ArrayList<Path>();
        var said = new HashMap<String, String>();
        for (int at = 0; at < words.length; at++) {
            if (!words[at].startsWith("--")) {
                files.add(Path.of(words[at]));
            } else if (at + 1 == words.length) {
                throw new WrongFile(words[at] + " needs a value");
            } else {
                said.put(words[at], words[++at]);
            }
        }
        var columns = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            var named = said.remove(column.option());
            if (named != null) {
                columns.put(column, named);
            }
        }
        return read(files, columns, said);
    }

    private static Options read(List<Path> files, Map<Column, String> columns, Map<String, String> said) {
        var options = new Options(
                List.copyOf(files),
                columns,
                said.getOrDefault("--separator", ",").charAt(0),
                pattern(said.getOrDefault(
                        "--label-pattern", columns.containsKey(Column.CLUSTER) ? null : DEFAULT_PATTERN)),
                path(said.get("--pairs")),
                onOff("--one-to-one", said.get("--one-to-one")),
                onOff("--twins", said.get("--twins")),
                probability(said.get("--threshold")),
                path(said.get("--weights-out")),
                path(said.get("--links-out")));
        said.keySet().removeAll(KNOWN);
        if (!said.isEmpty()) {
            throw new WrongFile("Unknown: " + String.join(", ", said.keySet()));
        }
        if (files.isEmpty() || files.size() > 2) {
            throw new WrongFile("One file is de-duplicated, two are linked; " + files.size() + " were given");
        }
        return options;
    }

    private static final String DEFAULT_PATTERN = "^(rec-\\d+)-";
    private static final List<String> KNOWN = List.of(
            "--separator",
            "--label-pattern",
            "--pairs",
            "--one-to-one",
            "--twins",
            "--threshold",
            "--weights-out",
            "--links-out");

    private static Pattern pattern(String written) {
        try {
            return written == null ? null : Pattern.compile(written);
        } catch (PatternSyntaxException wrong) {
            throw new WrongFile("--label-pattern is not a regular expression: " + wrong.getDescription());
        }
    }

    private static Path path(String written) {
        return written == null ? null : Path.of(written);
    }

    private static Boolean onOff(String option, String written) {
        return switch (written == null ? "" : written) {
            case "" -> null;
            case "on" -> true;
            case "off" -> false;
            default -> throw new WrongFile(option + " is on or off");
        };
    }

    private static double probability(String written) {
        try {
            double value = written == null ? Thresholds.STANDARD.linked() : Double.parseDouble(written);
            if (value > 0 && value < 1) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // the sentence below says it
        }
        throw new WrongFile("--threshold is a probability between 0 and 1");
    }
}
