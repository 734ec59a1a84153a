package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;

/** The referral will not be decided; whoever hears it must still answer (R111). */
public record ReferralWithdrawn(UUID referralId, UUID familyId, String withdrawnBy, Instant at) {}
