package uk.earlyhelp.referral.policy;

import java.util.Map;

/** Standard words for one occasion, once for a professional referrer and once, plainer, for a family; {blanks} are filled in. */
public record Wording(String forReferrer, String forFamily) {
    public Wording {
        PackCheck.text(forReferrer, "Wording for referrers");
        PackCheck.text(forFamily, "Wording for families");
    }

    /** The words for a professional with every blank filled; a blank without a value is a bug in the caller. */
    public String toReferrer(Map<String, String> blanks) {
        return fill(forReferrer, blanks);
    }

    /** The words for a family with every blank filled; a blank without a value is a bug in the caller. */
    public String toFamily(Map<String, String> blanks) {
        return fill(forFamily, blanks);
    }

    private static String fill(String words, Map<String, String> blanks) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', at)) {
            int close = words.indexOf('}', open);
            String value = blanks.get(words.substring(open + 1, close));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + words.substring(open, close + 1));
            }
            filled.append(words, at, open).append(value);
            at = close + 1;
        }
        return filled.append(words, at, words.length()).toString();
    }
}
