package uk.earlyhelp.referral.triage;

import java.util.List;
import uk.earlyhelp.referral.policy.PromptRule;
import uk.earlyhelp.referral.policy.Weight;

/**
 * Something that the worker should think of before deciding.
 *
 * @param rule the name of the rule, such as {@code under-one}
 * @param sources ids of the rules in the seed documents, such as R062, or the name of the guidance
 * @param child the child's place on the form, counted from 1; {@code null} when it concerns the family
 */
public record Prompt(String rule, String title, String text, Weight weight, List<String> sources, Integer child) {

    static Prompt of(PromptRule rule, Integer child) {
        return new Prompt(rule.name(), rule.title(), rule.text(), rule.weight(), rule.sources(), child);
    }
}
