package uk.earlyhelp.referral.intake;

/**
 * Who sent a referral.
 *
 * @param agency code in the directory, or null for a family or individual with no agency
 * @param agencyKind kind of the agency, or null as above
 * @param submittedBy subject of the token that submitted it
 * @param source referral source code of the CIN census, such as {@code 2A}
 * @param recordedForThem whether the front door wrote it down for them, so that the words are not all their own
 */
public record Sender(String agency, String agencyKind, String submittedBy, String source, boolean recordedForThem) {}
