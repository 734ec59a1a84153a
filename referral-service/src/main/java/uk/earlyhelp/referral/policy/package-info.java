/** The policy pack: dated, versioned data that says how this borough works, loaded once and never changed while running. */
package uk.earlyhelp.referral.policy;
