/** Two profiles side by side: how far each field agrees. */
package uk.earlyhelp.linkage.compare;
