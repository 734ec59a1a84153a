package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/** The eight ways in which a referral can be decided. */
public enum Outcome {
    INFORMATION_AND_ADVICE("information-and-advice"),
    UNIVERSAL_OR_SINGLE_AGENCY("universal-or-single-agency"),
    EARLY_HELP_ASSESSMENT("early-help-assessment"),
    PROGRAMME("programme"),
    ALREADY_OPEN("already-open"),
    STEP_UP("step-up"),
    OTHER_AUTHORITY("other-authority"),
    NO_FURTHER_ACTION("no-further-action");

    private static final Set<Outcome> WITHOUT_ASSESSMENT =
            EnumSet.of(INFORMATION_AND_ADVICE, UNIVERSAL_OR_SINGLE_AGENCY, NO_FURTHER_ACTION);
    private static final Set<Outcome> SOMEWHERE_NAMED = EnumSet.of(PROGRAMME, OTHER_AUTHORITY);

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonCreator
    public static Outcome of(String code) {
        for (Outcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("No such outcome");
    }

    /** True when this outcome leaves no room for an early help assessment. */
    boolean excludesAssessment() {
        return WITHOUT_ASSESSMENT.contains(this);
    }

    /** True when the decision has to say which programme or authority the family goes to. */
    boolean needsDestination() {
        return SOMEWHERE_NAMED.contains(this);
    }

    @JsonValue
    public String code() {
        return code;
    }
}
