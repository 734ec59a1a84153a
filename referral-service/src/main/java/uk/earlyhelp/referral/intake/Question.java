package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** Something that the front door has asked the referrer. */
public record Question(
        UUID id, UUID referralId, String askedBy, Instant askedAt, Instant dueAt, String text, Instant answeredAt) {}
