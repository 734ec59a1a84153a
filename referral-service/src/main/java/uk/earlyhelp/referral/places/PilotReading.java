package uk.earlyhelp.referral.places;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which footprint counts for a pilot where home and school lie in different ones; the seed leaves it open. */
public enum PilotReading {
    /** The home address alone. */
    @JsonProperty("address")
    ADDRESS,
    /** The school alone. */
    @JsonProperty("school")
    SCHOOL,
    /** The home address, or else the school. */
    @JsonProperty("either")
    EITHER
}
