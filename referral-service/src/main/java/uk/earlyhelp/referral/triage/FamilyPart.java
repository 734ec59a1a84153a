package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The child's and family's part in the decision (R130).
 *
 * @param description what they said or agreed, or why they had no part in it
 */
@Schema(description = "The part that the child and family had in the decision (R130).")
public record FamilyPart(Extent extent, String description) {

    /** How far the family took part. */
    @Schema(
            description = "How far the family took part.",
            enumeration = {"took-part", "consulted", "not-involved"})
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
