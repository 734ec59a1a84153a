package uk.earlyhelp.referral.policy;

import java.util.List;
import java.util.Set;

/** What a decision can come to, what must be stated with it, and the words an answer may start from. */
public record Outcome(
        String code, String label, String meaning, Set<Requirement> requires, Wording answer, List<String> sources) {
    public Outcome {
        PackCheck.kebab(code, "The code of an outcome");
        PackCheck.text(label, "The label of outcome '" + code + "'");
        PackCheck.text(meaning, "The meaning of outcome '" + code + "'");
        requires = requires == null ? Set.of() : Set.copyOf(requires);
        PackCheck.given(answer, "The answer words of outcome '" + code + "'");
        sources = PackCheck.sources(sources, "Outcome '" + code + "'");
    }

    public boolean requires(Requirement requirement) {
        return requires.contains(requirement);
    }
}
