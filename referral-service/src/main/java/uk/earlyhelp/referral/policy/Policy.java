package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The file policy.json: levels, outcomes, ages, time limits, prompts, the assessment rule and the standard words. */
public record Policy(
        String id,
        String version,
        String title,
        String authority,
        LocalDate effectiveFrom,
        List<LevelOfNeed> levels,
        List<Outcome> outcomes,
        Ages ages,
        TimeLimits timeLimits,
        EhaRule earlyHelpAssessment,
        List<PromptRule> prompts,
        Map<String, Wording> words) {

    private static final List<String> OCCASIONS = List.of("withdrawal", "out-of-scope");

    public Policy {
        PackCheck.text(title, "The title of the pack");
        PackCheck.text(authority, "The authority of the pack");
        PackCheck.given(effectiveFrom, "effectiveFrom");
        levels = PackCheck.unique(levels, LevelOfNeed::code, "Level of need");
        outcomes = PackCheck.unique(outcomes, Outcome::code, "Outcome");
        PackCheck.atLeast(1, levels.size(), "The number of levels of need");
        PackCheck.atLeast(1, outcomes.size(), "The number of outcomes");
        PackCheck.given(ages, "ages");
        PackCheck.given(timeLimits, "timeLimits");
        PackCheck.given(earlyHelpAssessment, "earlyHelpAssessment");
        prompts = PackCheck.unique(prompts, PromptRule::name, "Prompt");
        words = words == null ? Map.of() : Map.copyOf(words);
        for (String occasion : OCCASIONS) {
            PackCheck.given(words.get(occasion), "The standard words for '" + occasion + "'");
        }
    }
}
