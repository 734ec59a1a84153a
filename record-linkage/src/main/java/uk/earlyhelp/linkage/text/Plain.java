package uk.earlyhelp.linkage.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/** Text brought to one spelling: small letters a to z, digits and single spaces, whatever script it came in. */
public final class Plain {

    private Plain() {}

    /** Without accents, apostrophes and punctuation, hyphens as spaces; empty for null and for nothing readable. */
    public static String words(String written) {
        if (written == null || written.isBlank()) {
            return "";
        }
        String simple = collapse(written);
        return simple != null ? simple : collapse(romanised(written), true);
    }

    /** The same without the spaces, because a space is the first thing that gets lost. */
    public static String joined(String words) {
        return words.indexOf(' ') < 0 ? words : words.replace(" ", "");
    }

    private static String collapse(String text) {
        return collapse(text, false);
    }

    /** Null when a character is not ASCII and must be taken to Latin letters first, unless what is foreign may go. */
    private static String collapse(String text, boolean dropForeign) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = Character.toLowerCase(text.charAt(at));
            if (letter > 127 && !dropForeign) {
                return null;
            }
            if (isPlain(letter)) {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(letter);
                gap = false;
            } else if (!isSilent(letter)) {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    /** Signs inside a word: O'Brien is one word; so is what a foreign sign has left behind. */
    private static boolean isSilent(char letter) {
        return letter == '\'' || letter == '`' || letter > 127;
    }

    private static String romanised(String written) {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .replace('\u00a0', ' ')
                .replace("\u2019", "'");
        return Romanisation.RULES.transliterate(folded);
    }

    /** Built on first use only: a service that never meets another script never pays for it. */
    private static final class Romanisation {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
