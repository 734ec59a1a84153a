package uk.earlyhelp.referral.intake;

import uk.earlyhelp.referral.access.Reach;

/** Which referrals a list holds; its text is what a cursor is bound to. */
record Narrowing(Reach reach, ReferralStatus status, SearchTerms terms) {}
