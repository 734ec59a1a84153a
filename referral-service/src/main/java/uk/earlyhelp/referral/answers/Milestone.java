package uk.earlyhelp.referral.answers;

import java.time.LocalDate;

/**
 * Something that happened later and concerns the referrer.
 *
 * @param code a stable code, such as {@code plan-started}
 * @param on the day (Europe/London) on which it happened
 */
public record Milestone(String code, String words, LocalDate on) {}
