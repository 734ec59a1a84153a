package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** A worker found that the referral is about a family that is known already. */
public record FamilyLinked(UUID referralId, UUID formerFamilyId, UUID familyId, Instant at) {}
