/** The guaranteed answer: every referral owes one from its arrival until it is given, and its delivery is recorded. */
package uk.earlyhelp.referral.answers;
