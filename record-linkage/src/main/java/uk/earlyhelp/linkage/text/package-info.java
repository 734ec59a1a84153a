/** How names and words are written, heard and mistyped. */
package uk.earlyhelp.linkage.text;
