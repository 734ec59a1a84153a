/** The one place that says who may do what, and whose referrals they see. It knows no feature. */
package uk.earlyhelp.referral.access;
