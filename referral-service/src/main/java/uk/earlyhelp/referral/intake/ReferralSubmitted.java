package uk.earlyhelp.referral.intake;

/** A referral has come in; told in the transaction that saves it. */
public record ReferralSubmitted(Referral referral) {}
