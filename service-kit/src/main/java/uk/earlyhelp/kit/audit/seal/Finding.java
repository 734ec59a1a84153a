package uk.earlyhelp.kit.audit.seal;

/**
 * The first place at which the chain does not hold.
 *
 * @param block the number of its seal, 0 for records that no seal covers
 * @param detail for people; no personal data
 */
public record Finding(long block, Kind kind, String detail) {

    /** What was done to the audit. */
    public enum Kind {
        ROW_CHANGED("a record was changed"),
        ROW_REMOVED("a record was removed"),
        ROW_ADDED("a record was added"),
        SEAL_CHANGED("a seal was changed"),
        SEAL_REMOVED("a seal was removed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
