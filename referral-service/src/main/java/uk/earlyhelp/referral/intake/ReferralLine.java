package uk.earlyhelp.referral.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A referral in a list: enough to recognise it, and by when something is due. */
public record ReferralLine(
        UUID id,
        String reference,
        ReferralStatus status,
        Instant receivedAt,
        Instant decisionDueAt,
        Instant answeredAt,
        String agency,
        List<String> children) {}
