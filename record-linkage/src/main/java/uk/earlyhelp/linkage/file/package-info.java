/** The command that links or de-duplicates a file of people and says how well it did. */
package uk.earlyhelp.linkage.file;
