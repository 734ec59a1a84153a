package uk.earlyhelp.referral.triage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker's reason for choosing what a rule speaks against.
 *
 * @param rule the name of the rule, or {@code assessment-requirement} (R124)
 */
@Schema(description = "A reason for choosing what a rule speaks against.")
public record Departure(String rule, String reason) {

    /** The name under which a decision against the computed assessment requirement is explained (R124). */
    public static final String ASSESSMENT_REQUIREMENT = "assessment-requirement";

    boolean namesAKnownRule() {
        return rule.equals(ASSESSMENT_REQUIREMENT)
                || NamedRules.ALL.stream().anyMatch(known -> known.name().equals(rule));
    }
}
