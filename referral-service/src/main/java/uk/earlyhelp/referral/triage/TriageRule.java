package uk.earlyhelp.referral.triage;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import uk.earlyhelp.referral.policy.PromptRule;

/**
 * A named rule of triage: when it applies and what it has against an outcome; its words are in the policy pack.
 *
 * @param refuses outcomes that cannot be chosen where the rule applies
 * @param wantsReasonFor outcomes that need a reason of their own where the rule applies
 */
record TriageRule(String name, Condition condition, Set<OutcomeCode> refuses, Set<OutcomeCode> wantsReasonFor) {

    /** Whom the rule concerns: the numbers of children, a single {@code null} for the family, or nobody. */
    interface Condition {
        List<Integer> concerned(TriageFacts facts, PromptRule setting);
    }

    /** Tells whether a rule applies to one child on a day. */
    interface ChildCondition {
        boolean holds(ChildFacts child, TriageFacts facts, PromptRule setting);
    }

    static TriageRule forEachChild(String name, ChildCondition condition) {
        return new TriageRule(
                name,
                (facts, setting) -> facts.children().stream()
                        .filter(child -> condition.holds(child, facts, setting))
                        .map(ChildFacts::number)
                        .toList(),
                Set.of(),
                Set.of());
    }

    static TriageRule forTheFamily(String name, BiPredicate<TriageFacts, PromptRule> condition) {
        return new TriageRule(
                name,
                (facts, setting) -> condition.test(facts, setting) ? Collections.singletonList(null) : List.of(),
                Set.of(),
                Set.of());
    }

    TriageRule refusing(OutcomeCode... outcomes) {
        return new TriageRule(name, condition, Set.of(outcomes), wantsReasonFor);
    }

    TriageRule wantingAReasonFor(OutcomeCode... outcomes) {
        return new TriageRule(name, condition, refuses, Set.of(outcomes));
    }

    List<Prompt> prompts(TriageFacts facts, PromptRule setting) {
        return condition.concerned(facts, setting).stream()
                .map(child -> Prompt.of(setting, child))
                .toList();
    }

    Objection against(OutcomeCode outcome, TriageFacts facts, PromptRule setting) {
        if (condition.concerned(facts, setting).isEmpty()) {
            return new Objection.None();
        }
        if (refuses.contains(outcome)) {
            return new Objection.Refuses(setting);
        }
        return wantsReasonFor.contains(outcome) ? new Objection.WantsReason(setting) : new Objection.None();
    }
}
