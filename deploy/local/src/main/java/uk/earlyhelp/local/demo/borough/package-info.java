/** An invented borough, the same for the same seed: families, referrals, and what became of each of them. */
package uk.earlyhelp.local.demo.borough;
