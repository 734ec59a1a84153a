package uk.earlyhelp.referral.triage;

/** What a rule has against an outcome. */
public sealed interface Objection {

    /** The name of the rule that objects. */
    String rule();

    /** The sentence that the worker reads. */
    String text();

    /** The outcome cannot be chosen on these facts. */
    record Refuses(String rule, String source, String text) implements Objection {}

    /** The outcome can be chosen, but only with a reason recorded under the rule's name. */
    record WantsReason(String rule, String source, String text) implements Objection {}
}
