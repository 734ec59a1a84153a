/**
 * Seals the access audit: finished records are hashed in blocks, each over the one before (ADR 0011). Everything but the
 * job itself is plain JDBC, so that a command can check the chain from outside.
 */
package uk.earlyhelp.kit.audit.seal;
