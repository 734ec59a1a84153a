package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the family agreed to this referral; the constants are the published codes. */
@Schema(description = "Whether the family agreed to this referral.", examples = "given")
public enum ConsentStatus {
    @JsonProperty("given")
    GIVEN("given"),
    @JsonProperty("not-sought")
    NOT_SOUGHT("not-sought"),
    @JsonProperty("refused")
    REFUSED("refused");

    private final String code;

    ConsentStatus(String code) {
        this.code = code;
    }

    /** The code as it stands in requests and events. */
    public String code() {
        return code;
    }
}
