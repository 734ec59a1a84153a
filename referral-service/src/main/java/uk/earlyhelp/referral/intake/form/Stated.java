package uk.earlyhelp.referral.intake.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody stated; nobody having asked and somebody not wishing to say are kept apart. */
@Schema(
        description = "yes, no, or why it is neither: nobody knows, nobody asked, or the person prefers not to say.",
        examples = "not-asked")
public enum Stated {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    @JsonProperty("not-known")
    NOT_KNOWN,
    @JsonProperty("not-asked")
    NOT_ASKED,
    @JsonProperty("prefers-not-to-say")
    PREFERS_NOT_TO_SAY
}
