package uk.earlyhelp.kit.audit;

/** What makes a look one that somebody else must be able to find. */
public enum Mark {
    /** A closed record was opened for a limited time, with a written reason. */
    BREAK_GLASS("break-glass"),

    /** A restricted record was opened by one of those who may. */
    RESTRICTED("restricted"),

    /** The record's subject and the person who looked have something to do with each other. */
    CONFLICT("conflict");

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
