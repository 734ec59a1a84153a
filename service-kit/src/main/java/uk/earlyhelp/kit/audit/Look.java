package uk.earlyhelp.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One record of the access audit: somebody saw or changed something, or was turned away.
 *
 * @param at UTC, microseconds
 * @param subject the token's {@code sub}, or {@link #ANONYMOUS}
 * @param operation the name in {@code @Needs}; method and path template when no endpoint matched
 * @param purpose a code of {@code Purpose}
 * @param outcome {@link #ANSWERED}, or the slug of the refusal
 * @param marks codes of {@link Mark}; mostly none
 * @param about the ids of the records whose data was shown, changed or asked for
 */
public record Look(
        UUID id,
        Instant at,
        String subject,
        String agency,
        List<String> roles,
        String operation,
        String purpose,
        String outcome,
        List<String> marks,
        List<UUID> about,
        UUID requestId) {

    /** The subject of a request without a valid token; its agency is empty, and it has no roles. */
    public static final String ANONYMOUS = "anonymous";

    public static final String ANSWERED = "answered";

    static final String INSERT = """
            insert into access_audit
                (id, at, subject, agency, roles, operation, purpose, outcome, marks, about, request_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** For each parameter of {@link #INSERT}. */
    Object[] values() {
        return new Object[] {
            id, at, subject, agency, roles, operation, purpose, outcome, marks, about.toArray(UUID[]::new), requestId
        };
    }
}
