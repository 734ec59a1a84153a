package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Whether the children of a referral are of an age that the policy pack helps (R056 to R058); never a refusal at the door.
 *
 * @param reading the reading of the age limit that was used
 */
public record AgeScope(Standing standing, List<OfChild> children, String reading, List<String> sources) {

    public AgeScope {
        children = List.copyOf(children);
        sources = List.copyOf(sources);
    }

    /** In scope as soon as one child is; out of scope only when every child is. */
    public static AgeScope of(TriageFacts facts, AgeLimits limits) {
        var children =
                facts.children().stream().map(child -> judge(child, limits)).toList();
        return new AgeScope(together(children), children, limits.reading(), limits.sources());
    }

    private static Standing together(List<OfChild> children) {
        if (children.stream().anyMatch(child -> child.standing() == Standing.IN_SCOPE)) {
            return Standing.IN_SCOPE;
        }
        return children.stream().allMatch(child -> child.standing() == Standing.OUT_OF_SCOPE)
                ? Standing.OUT_OF_SCOPE
                : Standing.CANNOT_TELL;
    }

    private static OfChild judge(ChildFacts child, AgeLimits limits) {
        return switch (child.age()) {
            case Age.Unborn unborn -> child(child, Standing.IN_SCOPE, "An unborn child is in scope.");
            case Age.NotKnown notKnown -> child(child, Standing.CANNOT_TELL, "The date of birth is not known.");
            case Age.Born(int months) -> judge(child, months, limits);
        };
    }

    private static OfChild judge(ChildFacts child, int months, AgeLimits limits) {
        int years = months / 12;
        if (years < limits.years()) {
            return child(child, Standing.IN_SCOPE, "Aged %d, below %d.".formatted(years, limits.years()));
        }
        if (years >= limits.extendedYears()) {
            return child(
                    child, Standing.OUT_OF_SCOPE, "Aged %d, not below %d.".formatted(years, limits.extendedYears()));
        }
        return extended(child, years, limits);
    }

    private static OfChild extended(ChildFacts child, int years, AgeLimits limits) {
        var grounds = String.join(", ", limits.extendedBy().stream().sorted().toList());
        return switch (limits.extendedFor(child)) {
            case YES ->
                child(
                        child,
                        Standing.IN_SCOPE,
                        "Aged %d, below %d and one of these applies: %s."
                                .formatted(years, limits.extendedYears(), grounds));
            case NO ->
                child(
                        child,
                        Standing.OUT_OF_SCOPE,
                        "Aged %d, not below %d, and none of these applies: %s."
                                .formatted(years, limits.years(), grounds));
            case UNKNOWN ->
                child(
                        child,
                        Standing.CANNOT_TELL,
                        "Aged %d; it depends on whether one of these applies: %s.".formatted(years, grounds));
        };
    }

    private static OfChild child(ChildFacts child, Standing standing, String reason) {
        return new OfChild(child.number(), standing, reason);
    }

    /** The three possible answers. */
    public enum Standing {
        IN_SCOPE("in-scope"),
        OUT_OF_SCOPE("out-of-scope"),
        CANNOT_TELL("cannot-tell");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * The answer for one child.
     *
     * @param child the child's place on the form, counted from 1
     */
    public record OfChild(int child, Standing standing, String reason) {}
}
