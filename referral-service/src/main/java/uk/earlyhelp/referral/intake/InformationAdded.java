package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** Somebody told us more about a referral; {@code wasAsked} when we were waiting for it. */
public record InformationAdded(UUID referralId, UUID familyId, boolean wasAsked, Instant at) {}
