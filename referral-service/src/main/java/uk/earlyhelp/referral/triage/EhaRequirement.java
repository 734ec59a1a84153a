package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Whether an early help assessment is required, computed from the stated facts (R205, R206). */
public record EhaRequirement(Finding finding, String reason, List<String> sources) {

    public EhaRequirement {
        sources = List.copyOf(sources);
    }

    /** The finding for these facts; the first rule that requires an assessment gives the reason. */
    public static EhaRequirement of(TriageFacts facts) {
        boolean severalAgencies = facts.agenciesInvolved() > 1;
        if (severalAgencies && facts.additionalNeeds().isYes()) {
            return new EhaRequirement(
                    Finding.REQUIRED,
                    "%d agencies are involved and there are additional needs.".formatted(facts.agenciesInvolved()),
                    List.of("R205"));
        }
        if (facts.singleServiceCanMeetNeeds().isNo()) {
            return new EhaRequirement(
                    Finding.REQUIRED, "No single universal or specialist service can meet the needs.", List.of("R206"));
        }
        return whenNothingRequiresIt(facts, severalAgencies);
    }

    private static EhaRequirement whenNothingRequiresIt(TriageFacts facts, boolean severalAgencies) {
        if (severalAgencies && facts.additionalNeeds() == Stated.UNKNOWN) {
            return new EhaRequirement(
                    Finding.CANNOT_TELL,
                    "Several agencies are involved, but it is not stated whether there are additional needs.",
                    List.of("R205"));
        }
        if (facts.singleServiceCanMeetNeeds() == Stated.UNKNOWN) {
            return new EhaRequirement(
                    Finding.CANNOT_TELL,
                    "It is not stated whether a single universal or specialist service can meet the needs.",
                    List.of("R206"));
        }
        return new EhaRequirement(
                Finding.NOT_REQUIRED,
                severalAgencies
                        ? "There are no additional needs and a single service can meet what is needed."
                        : "At most one agency is involved and a single service can meet the needs.",
                List.of("R205", "R206"));
    }

    /** True when a worker who decides this has to say why (R124). */
    public boolean isDepartedFromBy(boolean required) {
        return finding != (required ? Finding.REQUIRED : Finding.NOT_REQUIRED);
    }

    /** The three possible answers. */
    public enum Finding {
        REQUIRED("required"),
        NOT_REQUIRED("not-required"),
        CANNOT_TELL("cannot-tell");

        private final String code;

        Finding(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
