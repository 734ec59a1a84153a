package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.policy.Ages;
import uk.earlyhelp.referral.policy.Scope;

/**
 * Whether the children of a referral are of an age that is served (R056 to R058); never a refusal at the door.
 *
 * @param reading the reading of the age limit that was used
 */
@Schema(description = "Whether the children are of an age that is served, with the reading of the limit that was used.")
public record AgeScope(Standing standing, List<OfChild> children, String reading, List<String> sources) {

    public AgeScope {
        children = List.copyOf(children);
        sources = List.copyOf(sources);
    }

    /** In scope as soon as one child is; out of scope only when every child is. */
    public static AgeScope of(TriageFacts facts, Ages ages) {
        var children = facts.children().stream()
                .map(child -> OfChild.of(child.number(), ages.scope(child.ageFacts(), facts.on())))
                .toList();
        return new AgeScope(together(children), children, ages.reading(), ages.sources());
    }

    private static Standing together(List<OfChild> children) {
        if (children.stream().anyMatch(child -> child.standing() == Standing.IN_SCOPE)) {
            return Standing.IN_SCOPE;
        }
        return children.stream().allMatch(child -> child.standing() == Standing.OUT_OF_SCOPE)
                ? Standing.OUT_OF_SCOPE
                : Standing.CANNOT_TELL;
    }

    /** The three possible answers. */
    @Schema(
            description = "Whether the age is served.",
            enumeration = {"in-scope", "out-of-scope", "cannot-tell"})
    public enum Standing {
        IN_SCOPE,
        OUT_OF_SCOPE,
        CANNOT_TELL;

        @JsonValue
        public String code() {
            return name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The answer for one child.
     *
     * @param child the child's place on the form, counted from 1
     */
    @Schema(name = "AgeScopeOfChild", description = "The answer for one child, by its place on the form.")
    public record OfChild(int child, Standing standing, String reason) {

        static OfChild of(int child, Scope scope) {
            return switch (scope) {
                case Scope.InScope in -> new OfChild(child, Standing.IN_SCOPE, in.reason());
                case Scope.OutOfScope out -> new OfChild(child, Standing.OUT_OF_SCOPE, out.reason());
                case Scope.CannotTell unknown -> new OfChild(child, Standing.CANNOT_TELL, unknown.reason());
            };
        }
    }
}
