package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.UUID;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** A half-written referral, which only its author sees. */
public record Draft(UUID id, Instant createdAt, Instant changedAt, long version, ReferralForm form) {}
