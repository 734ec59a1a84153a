package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.UUID;

/**
 * Another referral of the same family, and what became of it (R126).
 *
 * @param outcome the outcome of its decision in force, by its code; {@code null} when it is undecided or withdrawn
 */
public record EarlierReferral(UUID id, String reference, Instant receivedAt, String status, String outcome) {}
