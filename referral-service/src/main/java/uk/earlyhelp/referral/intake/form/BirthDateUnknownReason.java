package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a referral has neither a date of birth nor an expected date of delivery. */
@Schema(description = "not-known: the referrer does not know it. not-disclosed: the family did not say.")
public enum BirthDateUnknownReason {
    @JsonProperty("not-known")
    NOT_KNOWN,
    @JsonProperty("not-disclosed")
    NOT_DISCLOSED
}
