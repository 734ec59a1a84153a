package uk.earlyhelp.referral.triage;

import java.util.Set;

/**
 * What a policy pack says about one rule of triage.
 *
 * @param source the id of the rule in the seed documents, such as R062, or the name of the guidance
 * @param text the prompt, in plain words
 * @param fromMonths the youngest age that the rule concerns, in completed months; {@code null} for birth
 * @param belowMonths the age from which the rule no longer applies, in completed months; {@code null} for none
 * @param refuses outcomes that must not be chosen when the rule applies
 * @param needsReason outcomes that may be chosen only with a reason of their own when the rule applies
 */
public record RuleSetting(
        String source,
        String text,
        Integer fromMonths,
        Integer belowMonths,
        Set<Outcome> refuses,
        Set<Outcome> needsReason) {

    public RuleSetting {
        refuses = refuses == null ? Set.of() : Set.copyOf(refuses);
        needsReason = needsReason == null ? Set.of() : Set.copyOf(needsReason);
    }

    boolean concerns(Age age) {
        int from = fromMonths == null ? 0 : fromMonths;
        int below = belowMonths == null ? Integer.MAX_VALUE : belowMonths;
        return age.isBetween(from, below);
    }
}
