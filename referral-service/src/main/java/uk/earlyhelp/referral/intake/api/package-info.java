/** The intake room on the wire. */
package uk.earlyhelp.referral.intake.api;
