package uk.earlyhelp.referral.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.earlyhelp.referral.intake.form.Child;

/**
 * The name of a child as people read it and as it is searched for.
 *
 * @param words every word of every name, in small letters, without accents and apostrophes; scripts stay as they are
 */
public record ChildName(String display, List<String> words) {

    private static final Pattern NOT_PART_OF_A_WORD = Pattern.compile("[\\p{M}'’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ChildName of(Child child) {
        var display = joined(child.givenName(), child.familyName());
        var unborn = child.unborn() ? "Unborn child" : "Name not known";
        return new ChildName(
                display.isBlank() ? unborn : display,
                words(joined(child.givenName(), child.familyName(), child.knownAs())));
    }

    /** The words to search for in a name as somebody types it. */
    public static List<String> words(String typed) {
        var letters = Normalizer.normalize(typed, Normalizer.Form.NFKD);
        var plain = NOT_PART_OF_A_WORD.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String joined(String... names) {
        return Stream.of(names).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
