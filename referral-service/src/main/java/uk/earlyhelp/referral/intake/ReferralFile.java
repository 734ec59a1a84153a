package uk.earlyhelp.referral.intake;

import java.util.List;

/** A referral with everything that was asked and told about it since. */
public record ReferralFile(Referral referral, List<Information> information, List<Question> questions) {}
