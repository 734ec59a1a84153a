package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.UUID;

/**
 * A promise with a time limit that was missed.
 *
 * @param area the code of the family's area; {@code null} when it is not known
 */
record Overdue(UUID referralId, UUID familyId, String area, Kind kind, Instant dueAt) {

    /** Which promise. */
    enum Kind {
        DECISION("decision", "early-help.referral.decision-overdue.v1"),
        RESPONSE("response", "early-help.referral.response-overdue.v1");

        private final String code;
        private final String eventType;

        Kind(String code, String eventType) {
            this.code = code;
            this.eventType = eventType;
        }

        String code() {
            return code;
        }

        String eventType() {
            return eventType;
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
