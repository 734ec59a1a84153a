package uk.earlyhelp.linkage.text;

/** How many slips (a letter more, less, other, or two swapped) lie between two plain words. */
public final class Spelling {

    /** Digits, small letters, and one place for everything else. */
    private static final int ALPHABET = 37;

    private static final int WORD = 64;

    private Spelling() {}

    /**
     * The optimal string alignment distance of two plain words; beyond 64 letters only the first 64 count.
     *
     * <p>Bit-parallel (Hyyrö 2003): one column of the matrix is one machine word, so a pair costs some ten nanoseconds.
     */
    public static int slips(String one, String other) {
        String first = cut(one);
        String second = cut(other);
        if (first.isEmpty() || second.isEmpty()) {
            return first.length() + second.length();
        }
        return slips(places(first), first.length(), second);
    }

    private static String cut(String word) {
        return word.length() <= WORD ? word : word.substring(0, WORD);
    }

    private static long[] places(String word) {
        var places = new long[ALPHABET];
        for (int at = 0; at < word.length(); at++) {
            places[letter(word.charAt(at))] |= 1L << at;
        }
        return places;
    }

    private static int letter(char sign) {
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a' + 10;
        }
        return sign >= '0' && sign <= '9' ? sign - '0' : ALPHABET - 1;
    }

    private static int slips(long[] places, int length, String second) {
        long last = 1L << (length - 1);
        long up = -1L;
        long down = 0;
        long diagonal = 0;
        long before = 0;
        int distance = length;
        for (int at = 0; at < second.length(); at++) {
            long here = places[letter(second.charAt(at))];
            long swapped = (((~diagonal) & here) << 1) & before;
            diagonal = (((here & up) + up) ^ up) | here | down | swapped;
            long plus = down | ~(diagonal | up);
            long minus = diagonal & up;
            distance += (plus & last) != 0 ? 1 : 0;
            distance -= (minus & last) != 0 ? 1 : 0;
            plus = (plus << 1) | 1;
            up = (minus << 1) | ~(diagonal | plus);
            down = plus & diagonal;
            before = here;
        }
        return distance;
    }
}
