package uk.earlyhelp.referral.answers;

import java.time.LocalDate;

/**
 * What happens next, in words for the person who asked.
 *
 * @param by the day (Europe/London) until which it happens; {@code null} when no day can be promised
 */
public record NextStep(String what, String who, LocalDate by) {}
