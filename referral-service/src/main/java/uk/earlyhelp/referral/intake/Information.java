package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** Something that was told about a referral after it came in, and by whom. */
public record Information(UUID id, UUID referralId, String givenBy, String agency, Instant givenAt, String text) {}
