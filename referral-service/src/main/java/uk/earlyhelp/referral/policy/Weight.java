package uk.earlyhelp.referral.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How strongly a prompt asks to be followed; none of them blocks a decision. */
public enum Weight {
    /** Good to know. */
    @JsonProperty("information")
    INFORMATION,
    /** Look at this before deciding. */
    @JsonProperty("check")
    CHECK,
    /** Do this first. */
    @JsonProperty("act-now")
    ACT_NOW
}
