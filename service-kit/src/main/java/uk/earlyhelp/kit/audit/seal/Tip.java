package uk.earlyhelp.kit.audit.seal;

/**
 * The end of the chain at some moment, written {@code number:hash}.
 *
 * @param hash 64 hexadecimal digits
 */
public record Tip(long number, String hash) {

    /**
     * @throws IllegalArgumentException when the text is no tip
     */
    public static Tip parse(String text) {
        if (!text.matches("[1-9]\\d{0,17}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("A tip is a number, a colon and 64 hexadecimal digits");
        }
        var parts = text.split(":");
        return new Tip(Long.parseLong(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
