package uk.earlyhelp.referral.answers;

import java.util.Locale;

/** What is still due to somebody who asked. */
public enum Due {
    /** Every answer that is not given yet. */
    OWED,
    /** Those of them that are late. */
    OVERDUE,
    /** Answers that are given and have reached nobody yet. */
    UNDELIVERED;

    /** The choice for its code, such as {@code owed}. */
    public static Due of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
