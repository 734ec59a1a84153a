package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A need for which nothing is available (R128); kept so that it becomes visible.
 *
 * @param need the presenting need, by its code
 * @param missing why nothing is available, by its code
 * @param offeredInstead what the family is offered instead; {@code null} when there is nothing
 * @param area the area where the family lives; {@code null} when it is not known
 */
public record UnmetNeed(
        UUID id,
        UUID referralId,
        UUID familyId,
        UUID decisionId,
        String need,
        Missing missing,
        String offeredInstead,
        String area,
        String recordedBy,
        Instant recordedAt) {

    /** Why a need stays unmet. */
    @Schema(
            description = "Why a need stays unmet.",
            enumeration = {"no-such-service", "waiting-list", "too-far", "not-eligible", "not-in-language"})
    public enum Missing {
        NO_SUCH_SERVICE,
        WAITING_LIST,
        TOO_FAR,
        NOT_ELIGIBLE,
        NOT_IN_LANGUAGE;

        @JsonCreator
        public static Missing of(String code) {
            return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String code() {
            return name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }
}
