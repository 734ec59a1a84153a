/** What an agreement is worth: Fellegi and Sunter's weights, and how they are learned without labels. */
package uk.earlyhelp.linkage.weigh;
