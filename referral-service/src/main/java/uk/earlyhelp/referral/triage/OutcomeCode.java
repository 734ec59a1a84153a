package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The eight ways in which a referral can be decided; their words and what they require are in the policy pack. */
@Schema(
        description = "What is decided about a referral.",
        enumeration = {
            "information-and-advice",
            "universal-or-single-agency",
            "early-help-assessment",
            "programme",
            "already-open",
            "step-up-to-social-care",
            "other-authority",
            "no-further-action"
        })
public enum OutcomeCode {
    INFORMATION_AND_ADVICE,
    UNIVERSAL_OR_SINGLE_AGENCY,
    EARLY_HELP_ASSESSMENT,
    PROGRAMME,
    ALREADY_OPEN,
    STEP_UP_TO_SOCIAL_CARE,
    OTHER_AUTHORITY,
    NO_FURTHER_ACTION;

    @JsonCreator
    public static OutcomeCode of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** True when this outcome leaves no room for an early help assessment. */
    boolean excludesAssessment() {
        return switch (this) {
            case INFORMATION_AND_ADVICE, UNIVERSAL_OR_SINGLE_AGENCY, NO_FURTHER_ACTION -> true;
            case EARLY_HELP_ASSESSMENT, PROGRAMME, ALREADY_OPEN, STEP_UP_TO_SOCIAL_CARE, OTHER_AUTHORITY -> false;
        };
    }
}
