package uk.earlyhelp.referral.answers;

import java.time.Instant;

/**
 * An answer reached the person who asked.
 *
 * @param recordedBy the subject who recorded it; for the portal, the subject who read it
 */
public record Delivery(Channel channel, Instant deliveredAt, String recordedBy) {}
