package uk.earlyhelp.referral.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The rules of triage as one policy pack sets them; a rule that the pack does not mention is switched off.
 *
 * @param settings what the pack says about each rule, by the rule's name
 */
public record TriageRules(AgeLimits ageLimits, Map<String, RuleSetting> settings) {

    public TriageRules {
        settings = Map.copyOf(settings);
    }

    /** Every prompt that these facts call for, in the order of the rules. */
    public List<Prompt> prompts(TriageFacts facts) {
        return each(facts, (rule, setting) -> rule.appliesTo(facts, setting).stream()
                        .map(concern -> new Prompt(rule.name(), setting.source(), setting.text(), concern.child())))
                .toList();
    }

    /** Everything that the rules have against an outcome on these facts. */
    public List<Objection> objections(TriageFacts facts, Outcome outcome) {
        return each(
                        facts,
                        (rule, setting) -> rule.appliesTo(facts, setting).isEmpty()
                                ? Stream.<Objection>empty()
                                : objection(rule, setting, outcome).stream())
                .toList();
    }

    private static Optional<Objection> objection(TriageRule rule, RuleSetting setting, Outcome outcome) {
        if (setting.refuses().contains(outcome)) {
            return Optional.of(new Objection.Refuses(rule.name(), setting.source(), setting.text()));
        }
        if (setting.needsReason().contains(outcome)) {
            return Optional.of(new Objection.WantsReason(rule.name(), setting.source(), setting.text()));
        }
        return Optional.empty();
    }

    private <T> Stream<T> each(TriageFacts facts, BiFunction<TriageRule, RuleSetting, Stream<T>> answer) {
        return NamedRules.ALL.stream()
                .filter(rule -> settings.containsKey(rule.name()))
                .flatMap(rule -> answer.apply(rule, settings.get(rule.name())));
    }
}
