package uk.earlyhelp.linkage.generate;

import java.util.List;

/** Names that stand in no list, as every county has them. */
final class Invention {

    private static final List<String> STARTS = List.of(
            "b", "br", "c", "ch", "d", "f", "g", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "sh", "st", "t",
            "v", "w", "z");

    private static final List<String> MIDDLES = List.of(
            "abb", "ack", "all", "amm", "ann", "ark", "ast", "eck", "ell", "ems", "end", "ess", "idd", "ill", "ink",
            "iss", "obb", "old", "onn", "oss", "udd", "ull", "umb", "urk");

    private static final List<String> FAMILY_ENDS = List.of(
            "a", "ard", "el", "en", "er", "ett", "ez", "ford", "i", "idge", "in", "ini", "ley", "man", "ov", "ow", "s",
            "ski", "son", "ton", "wicz", "worth", "yi");

    private static final List<String> GIVEN_ENDS =
            List.of("a", "ah", "an", "ayo", "e", "ek", "i", "in", "ine", "o", "u", "ya");
    private static final String VOWELS = "aeiou";

    private final Dice dice;

    Invention(Dice dice) {
        this.dice = dice;
    }

    String givenName() {
        return dice.any(STARTS) + dice.any(MIDDLES) + dice.any(GIVEN_ENDS);
    }

    String familyName() {
        return dice.any(STARTS) + dice.any(MIDDLES) + (dice.hit(0.3) ? dice.any(MIDDLES) : "") + dice.any(FAMILY_ENDS);
    }

    /** As parents vary a name: another first letter, another vowel, one letter more at the end. */
    String variant(String name) {
        return switch (dice.upTo(3)) {
            case 0 ->
                dice.any(STARTS.stream().filter(start -> start.length() == 1).toList()) + name.substring(1);
            case 1 -> otherVowel(name);
            default -> name + (isVowel(name.charAt(name.length() - 1)) ? "h" : "a");
        };
    }

    private String otherVowel(String name) {
        for (int at = name.length() - 1; at > 0; at--) {
            if (isVowel(name.charAt(at))) {
                char other = VOWELS.charAt((VOWELS.indexOf(name.charAt(at)) + dice.between(1, 4)) % VOWELS.length());
                return name.substring(0, at) + other + name.substring(at + 1);
            }
        }
        return name + "a";
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
