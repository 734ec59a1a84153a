/** {@code make demo}: lives through a year of an invented borough on the real system, through its front door. */
package uk.earlyhelp.local.demo;
