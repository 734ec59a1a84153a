package uk.earlyhelp.referral.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a decision with a certain outcome must state before it can be recorded. */
public enum Requirement {
    /** The level of need. */
    @JsonProperty("level")
    LEVEL,
    /** Why, in the worker's words. */
    @JsonProperty("reasons")
    REASONS,
    /** What the family said and chose, or why it was not asked (R130). */
    @JsonProperty("family-part")
    FAMILY_PART,
    /** The universal or single service that will help. */
    @JsonProperty("service")
    SERVICE,
    /** The programme that the family is offered. */
    @JsonProperty("programme")
    PROGRAMME,
    /** Which work is already open, and with whom. */
    @JsonProperty("open-work")
    OPEN_WORK,
    /** The authority that the referral goes to. */
    @JsonProperty("authority")
    AUTHORITY,
    /** What happens next, and by when. */
    @JsonProperty("next-step")
    NEXT_STEP
}
