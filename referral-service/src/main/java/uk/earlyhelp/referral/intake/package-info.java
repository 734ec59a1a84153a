/** Somebody asks for help for a family: the referral, the desk that takes it in, and its drafts. */
package uk.earlyhelp.referral.intake;
