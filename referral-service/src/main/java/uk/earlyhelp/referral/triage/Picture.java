package uk.earlyhelp.referral.triage;

import java.util.List;

/**
 * All that triage knows about a referral before somebody decides.
 *
 * @param policyVersion the policy pack and its version, such as {@code cwac-2024/1}
 */
public record Picture(
        TriageFacts facts, AgeScope scope, EhaRequirement eha, List<Prompt> prompts, String policyVersion) {

    /** Applies the rules of a policy pack to the facts. */
    public static Picture of(TriageFacts facts, TriageRules rules, String policyVersion) {
        return new Picture(
                facts,
                AgeScope.of(facts, rules.ageLimits()),
                EhaRequirement.of(facts),
                rules.prompts(facts),
                policyVersion);
    }
}
