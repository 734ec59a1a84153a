package uk.earlyhelp.linkage.decide;

import java.util.List;
import uk.earlyhelp.linkage.text.Spelling;

/**
 * Whether a word looks like a name that somebody mistyped, rather than like a name that parents made of it.
 *
 * <p>Parents change the first letter, a vowel or the end: Olivia and Alivia, Jayden and Jaydin, Mia and Miah. Fingers
 * swap two letters, lose or double a consonant inside, or hit the key beside the right one, even where no syllable
 * comes of it.
 */
final class SlipOfThePen {

    private static final String VOWELS = "aeiouy";
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final int SHORTEST = 4;

    private SlipOfThePen() {}

    static boolean looksLike(String slip, String name) {
        int shorter = Math.min(slip.length(), name.length());
        if (shorter < SHORTEST || Spelling.slips(slip, name) != 1) {
            return false;
        }
        int at = 0;
        while (at < shorter && slip.charAt(at) == name.charAt(at)) {
            at++;
        }
        if (at == 0 || at >= shorter - 1) {
            return false;
        }
        return switch (slip.length() - name.length()) {
            case 0 -> isSwap(slip, name, at) || areNeighbours(slip.charAt(at), name.charAt(at));
            case 1 -> isConsonant(slip.charAt(at)) && slip.charAt(at) == slip.charAt(at - 1);
            default -> isConsonant(name.charAt(at));
        };
    }

    private static boolean isSwap(String slip, String name, int at) {
        return slip.charAt(at + 1) != name.charAt(at + 1);
    }

    private static boolean areNeighbours(char one, char other) {
        return (isConsonant(one) || isConsonant(other))
                && KEYS.stream()
                        .anyMatch(row -> Math.abs(row.indexOf(one) - row.indexOf(other)) == 1
                                && row.indexOf(one) >= 0
                                && row.indexOf(other) >= 0);
    }

    private static boolean isConsonant(char letter) {
        return VOWELS.indexOf(letter) < 0;
    }
}
