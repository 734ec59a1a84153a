package uk.earlyhelp.kit.caller;

import java.util.Set;

/**
 * Who is asking, taken from the access token and from nowhere else.
 *
 * @param subject the token's {@code sub}
 * @param agency the organisation that the person or system belongs to; never null, empty when the token names none
 * @param roles what this caller may be; empty when the token names none
 */
public record Caller(String subject, String agency, Set<String> roles) {

    public boolean has(String role) {
        return roles.contains(role);
    }
}
