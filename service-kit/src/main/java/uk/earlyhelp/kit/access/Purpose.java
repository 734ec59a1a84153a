package uk.earlyhelp.kit.access;

import java.util.Arrays;
import java.util.Optional;

/** Why somebody looks: the closed list that the access audit knows. */
public enum Purpose {
    ASKING_FOR_HELP("asking-for-help", "to ask for help for somebody and follow what became of it"),
    DECIDING("deciding", "to decide what help somebody gets and to tell who asked"),
    DIRECT_SUPPORT("direct-support", "to help the people whom the record is about"),
    SAFEGUARDING("safeguarding", "to keep somebody from harm"),
    SUPERVISION("supervision", "to lead or supervise the work"),
    QUALITY("quality", "to check how good the work is"),
    PLANNING("planning", "to find out what is needed and what is missing"),
    COMPLAINT("complaint", "to look into a complaint or an incident"),
    PERSONS_RIGHTS("persons-rights", "to answer what a person asked about their own data"),
    MAINTENANCE("maintenance", "to mend data or run the system"),
    AUDIT("audit", "to see who looked at what"),

    /** Of an operation whose answer is about nobody. */
    REFERENCE("reference", "to look up data that is about nobody"),

    /** Of a request that named no operation, or of a record older than the list. */
    NOT_STATED("not-stated", "not stated");

    /** The header in which a caller says a more special purpose than the operation's own. */
    public static final String HEADER = "Access-Purpose";

    private final String code;
    private final String meaning;

    Purpose(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The purpose of that code, if a caller may state it. */
    public static Optional<Purpose> stated(String code) {
        return Arrays.stream(values())
                .filter(Purpose::canBeStated)
                .filter(purpose -> purpose.code.equals(code))
                .findFirst();
    }

    /** Whether a caller may say so; the others follow from what was asked. */
    public boolean canBeStated() {
        return this != REFERENCE && this != NOT_STATED;
    }

    public String code() {
        return code;
    }

    /** In words that follow "I look" in a sentence. */
    public String meaning() {
        return meaning;
    }
}
