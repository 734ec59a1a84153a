package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The child's and family's part in the decision (R130).
 *
 * @param description what they said or agreed, or why they had no part in it
 */
public record FamilyPart(Extent extent, String description) {

    /** How far the family took part. */
    public enum Extent {
        TOOK_PART,
        CONSULTED,
        NOT_INVOLVED;

        @JsonCreator
        public static Extent of(String code) {
            return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String code() {
            return name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }
}
