/** What is known of a person, as given and as compared. */
package uk.earlyhelp.linkage.person;
