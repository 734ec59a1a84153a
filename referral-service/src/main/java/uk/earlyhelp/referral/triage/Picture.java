package uk.earlyhelp.referral.triage;

import java.util.List;
import uk.earlyhelp.referral.policy.PolicyPack;

/**
 * All that the rules say about a referral before somebody decides.
 *
 * @param policyVersion the version of the policy pack, such as {@code cwac-2024.1}
 */
public record Picture(
        TriageFacts facts, AgeScope scope, EhaRequirement eha, List<Prompt> prompts, String policyVersion) {

    public Picture {
        prompts = List.copyOf(prompts);
    }

    /** Applies the rules of a policy pack to the facts. */
    public static Picture of(TriageFacts facts, PolicyPack pack) {
        return new Picture(
                facts,
                AgeScope.of(facts, pack.ages()),
                EhaRequirement.of(facts, pack.ehaRule()),
                prompts(facts, pack),
                pack.version().version());
    }

    private static List<Prompt> prompts(TriageFacts facts, PolicyPack pack) {
        return NamedRules.ALL.stream()
                .flatMap(rule ->
                        pack.prompt(rule.name()).stream().flatMap(setting -> rule.prompts(facts, setting).stream()))
                .toList();
    }
}
