package uk.earlyhelp.referral.triage;

import uk.earlyhelp.referral.policy.PromptRule;

/** What a rule has against an outcome. */
sealed interface Objection {

    /** Nothing. */
    record None() implements Objection {}

    /** The outcome cannot be chosen on these facts. */
    record Refuses(PromptRule rule) implements Objection {}

    /** The outcome can be chosen, but only with a reason recorded under the rule's name. */
    record WantsReason(PromptRule rule) implements Objection {}
}
