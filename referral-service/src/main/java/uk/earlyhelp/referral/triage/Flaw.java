package uk.earlyhelp.referral.triage;

/**
 * One reason why a proposal cannot become a decision.
 *
 * @param pointer JSON pointer into the proposal, such as {@code /outcome}
 * @param code a stable code, such as {@code refused-by-rule}
 * @param message what to do, in one plain sentence
 */
public record Flaw(String pointer, String code, String message) {}
