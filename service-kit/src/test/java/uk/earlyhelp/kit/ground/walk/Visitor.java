package uk.earlyhelp.kit.ground.walk;

import java.util.Set;

/**
 * Somebody who tries every operation.
 *
 * @param name for the report
 * @param roles of the token
 * @param token a bearer token, or null for somebody without
 */
public record Visitor(String name, Set<String> roles, String token) {}
