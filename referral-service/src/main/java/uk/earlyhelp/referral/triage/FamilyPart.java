package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The child's and family's part in the decision (R130).
 *
 * @param description what they said or agreed, or why they had no part in it
 */
public record FamilyPart(Extent extent, String description) {

    /** How far the family took part. */
    public enum Extent {
        TOOK_PART("took-part"),
        CONSULTED("consulted"),
        NOT_INVOLVED("not-involved");

        private final String code;

        Extent(String code) {
            this.code = code;
        }

        @JsonCreator
        public static Extent of(String code) {
            for (Extent extent : values()) {
                if (extent.code.equals(code)) {
                    return extent;
                }
            }
            throw new IllegalArgumentException("No such extent");
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
