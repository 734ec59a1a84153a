/** Which records are worth comparing. */
package uk.earlyhelp.linkage.block;
