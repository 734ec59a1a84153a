package uk.earlyhelp.referral.policy;

import java.util.List;
import java.util.Map;

/** A named prompt for the worker who decides: the condition is code keyed by the name, ages and periods are its parameters. */
public record PromptRule(
        String name,
        String title,
        String text,
        Weight weight,
        Map<String, Integer> parameters,
        String reading,
        List<String> sources) {

    public PromptRule {
        PackCheck.kebab(name, "The name of a prompt");
        PackCheck.text(title, "The title of prompt '" + name + "'");
        PackCheck.text(text, "The text of prompt '" + name + "'");
        PackCheck.given(weight, "The weight of prompt '" + name + "'");
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        sources = PackCheck.sources(sources, "Prompt '" + name + "'");
    }

    /** A number that the condition needs, such as an age in years or months. */
    public int parameter(String parameter) {
        Integer value = parameters.get(parameter);
        if (value == null) {
            throw new PackProblem("Prompt '" + name + "' needs the parameter '" + parameter + "'.");
        }
        return value;
    }
}
