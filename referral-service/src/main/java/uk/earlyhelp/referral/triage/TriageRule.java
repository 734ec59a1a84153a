package uk.earlyhelp.referral.triage;

import java.util.List;

/** A named rule of triage: says for whom it applies; the policy pack says what follows. */
interface TriageRule {

    /** The name under which the policy pack keeps the setting. */
    String name();

    /** For whom the rule applies on these facts; empty when it does not apply. */
    List<Concern> appliesTo(TriageFacts facts, RuleSetting setting);

    /** Whom a rule concerns. */
    sealed interface Concern {

        /** One child, by its place on the form. */
        record OneChild(int number) implements Concern {}

        /** The family as a whole. */
        record WholeFamily() implements Concern {}

        static List<Concern> each(List<ChildFacts> children) {
            return children.stream()
                    .<Concern>map(child -> new OneChild(child.number()))
                    .toList();
        }

        static List<Concern> familyIf(boolean applies) {
            return applies ? List.of(new WholeFamily()) : List.of();
        }

        default Integer child() {
            return switch (this) {
                case OneChild(int number) -> number;
                case WholeFamily family -> null;
            };
        }
    }
}
