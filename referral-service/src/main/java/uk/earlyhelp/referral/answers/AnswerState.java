package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the answer to a referral has come; every referral owes one from the moment it arrives. */
@Schema(
        description = "How far the answer has come.",
        enumeration = {"owed", "given", "delivered"})
public enum AnswerState {
    OWED,
    GIVEN,
    DELIVERED;

    @JsonValue
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
