/**
 * The identifiers of people and homes, as value types that cannot hold a wrong value; they know no
 * feature, and every feature may use them.
 */
package uk.earlyhelp.referral.identifiers;
