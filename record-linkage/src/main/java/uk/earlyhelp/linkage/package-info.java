/** Whether two records are the same person: comparison, weights, decision, retrieval keys and a command for files. */
package uk.earlyhelp.linkage;
