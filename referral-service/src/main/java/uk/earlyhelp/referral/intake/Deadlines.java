package uk.earlyhelp.referral.intake;

import java.time.Instant;

/** When a referral came in, and by when it must be decided and answered; working days are England's. */
public record Deadlines(Instant receivedAt, Instant decisionDueAt, Instant answerDueAt) {}
