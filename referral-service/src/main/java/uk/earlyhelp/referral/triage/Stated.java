package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonValue;

/** What somebody has said about a yes-or-no question; silence, "not asked" and "prefers not to say" are all {@code UNKNOWN}. */
public enum Stated {
    YES("yes"),
    NO("no"),
    UNKNOWN("not-known");

    private final String code;

    Stated(String code) {
        this.code = code;
    }

    /** Reads an answer from a form; anything that is not a plain yes or no leaves the matter open. */
    public static Stated of(String answer) {
        return switch (answer) {
            case "yes" -> YES;
            case "no" -> NO;
            case null, default -> UNKNOWN;
        };
    }

    /** The answer that a worker gave instead of this one, or this one when the worker said nothing. */
    public Stated unless(Stated corrected) {
        return corrected == null ? this : corrected;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
