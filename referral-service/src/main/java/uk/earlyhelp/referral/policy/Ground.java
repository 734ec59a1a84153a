package uk.earlyhelp.referral.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A fact about a young person that extends the age limit. */
public enum Ground {
    /** Special educational needs (R057). */
    @JsonProperty("send")
    SEND,
    /** A disability (R057, R058). */
    @JsonProperty("disability")
    DISABILITY,
    /** Has left care (R058). */
    @JsonProperty("care-leaver")
    CARE_LEAVER
}
