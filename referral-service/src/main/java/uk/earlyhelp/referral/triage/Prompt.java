package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.policy.PromptRule;
import uk.earlyhelp.referral.policy.Weight;

/**
 * Something that the worker should think of before deciding.
 *
 * @param rule the name of the rule, such as {@code under-one}
 * @param sources ids of the rules in the seed documents, such as R062, or the name of the guidance
 * @param child the child's place on the form, counted from 1; {@code null} when it concerns the family
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What to think of before deciding: the rule, its source, and the child by its place on the form.")
public record Prompt(
        @Schema(examples = "under-one") String rule,
        String title,
        String text,
        Weight weight,
        @Schema(examples = "[\"R062\"]") List<String> sources,

        @Schema(description = "Place on the form, counted from 1; absent when it concerns the family.")
        Integer child) {

    static Prompt of(PromptRule rule, Integer child) {
        return new Prompt(rule.name(), rule.title(), rule.text(), rule.weight(), rule.sources(), child);
    }
}
