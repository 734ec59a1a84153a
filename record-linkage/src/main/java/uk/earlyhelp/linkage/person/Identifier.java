package uk.earlyhelp.linkage.person;

/** A number that somebody gave the person, with the name of the scheme: {@code nhs}, {@code upn}, {@code authority}. */
public record Identifier(String scheme, String value) {}
