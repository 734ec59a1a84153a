package uk.earlyhelp.referral.policy;

/** Whether a child is within the ages that this borough's early help serves; out of scope is a decision, never a refusal at the door. */
public sealed interface Scope {
    /** One plain sentence. */
    String reason();

    /** Served. */
    record InScope(String reason) implements Scope {}

    /** Not served, so the answer says who may help instead. */
    record OutOfScope(String reason) implements Scope {}

    /** A fact is missing; the worker asks or decides. */
    record CannotTell(String reason) implements Scope {}
}
