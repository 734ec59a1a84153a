package uk.earlyhelp.linkage.decide;

import uk.earlyhelp.linkage.text.Spelling;

/**
 * Whether a word looks like a name that somebody mistyped, rather than like a name that parents made of it.
 *
 * <p>Parents change the first letter, a vowel, or the end: Olivia and Alivia, Jayden and Jaydin, Mia and Miah. Fingers
 * swap two letters, lose or double one inside, or hit a consonant's neighbour.
 */
final class SlipOfThePen {

    private static final String VOWELS = "aeiouy";
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
        if (at == 0 || at == shorter) {
            return false;
        }
        return slip.length() != name.length()
                || isSwap(slip, name, at)
                || !bothVowels(slip.charAt(at), name.charAt(at));
    }

    private static boolean isSwap(String slip, String name, int at) {
        return at + 1 < name.length() && slip.charAt(at + 1) != name.charAt(at + 1);
    }

    private static boolean bothVowels(char one, char other) {
        return VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
    }
}
