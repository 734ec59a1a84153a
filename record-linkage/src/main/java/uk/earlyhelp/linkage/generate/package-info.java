/** Made-up people and the mistakes that are made with them: seeded, so that every run is the same. */
package uk.earlyhelp.linkage.generate;
