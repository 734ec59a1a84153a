package uk.earlyhelp.referral.triage;

/**
 * Something that the worker should think of before deciding.
 *
 * @param rule the name of the rule, such as {@code under-one}
 * @param source the id of the rule in the seed documents, such as R062, or the name of the guidance
 * @param child the child's place on the form, counted from 1; {@code null} when it concerns the family
 */
public record Prompt(String rule, String source, String text, Integer child) {}
