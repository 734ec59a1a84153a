/** What follows from a comparison: linked, a possible match, or somebody new. */
package uk.earlyhelp.linkage.decide;
