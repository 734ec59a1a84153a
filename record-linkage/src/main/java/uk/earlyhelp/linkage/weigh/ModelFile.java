package uk.earlyhelp.linkage.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.compare.Level;
import uk.earlyhelp.linkage.text.WordList;

/** A model as text that a person can read: one line per prior and per relation, field and level. */
public final class ModelFile {

    private static final String NAME = "weights.txt";

    private ModelFile() {}

    static Model shipped() {
        return read(WordList.lines(NAME));
    }

    /** Throws {@link IllegalArgumentException} with the line that cannot be understood. */
    public static Model read(List<String> lines) {
        var prior = new double[Model.RELATIONS];
        var likelihood = new double[Model.RELATIONS][Model.FIELDS][Model.LEVELS];
        for (String line : lines) {
            var words = line.strip().split("\\s+");
            try {
                if (words.length == 3 && words[0].equals("prior")) {
                    prior[Relation.valueOf(words[1]).ordinal()] = number(words[2]);
                } else {
                    var relation = likelihood[Relation.valueOf(words[0]).ordinal()];
                    relation[Field.valueOf(words[1]).ordinal()][
                            Level.valueOf(words[2]).ordinal()] = number(words[3]);
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
                throw new IllegalArgumentException("Not a line of weights: " + line, wrong);
            }
        }
        if (Arrays.stream(prior).anyMatch(share -> share <= 0)) {
            throw new IllegalArgumentException("The weights name no prior for one of the relations");
        }
        return new Model(prior, likelihood);
    }

    public static String write(Model model) {
        var text = new StringBuilder();
        for (Relation relation : Relation.values()) {
            text.append("prior %s %.3e%n".formatted(relation, model.prior(relation)));
        }
        for (Relation relation : Relation.values()) {
            model.likelihoods(relation)
                    .forEach((field, levels) -> text.append(levels.entrySet().stream()
                            .map(level -> String.format(
                                    Locale.ROOT, "%s %s %s %.3e%n", relation, field, level.getKey(), level.getValue()))
                            .collect(Collectors.joining())));
        }
        return text.toString();
    }

    private static double number(String word) {
        double value = Double.parseDouble(word);
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1");
        }
        return value;
    }
}
