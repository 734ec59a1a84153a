package uk.earlyhelp.local.demo.borough;

import uk.earlyhelp.local.login.SampleUser;

/**
 * Who asks, and who types it in.
 *
 * @param code the CIN source code
 * @param kind the kind of agency, {@code family}, or {@code nobody} for a caller without an agency
 * @param agency the agency in the directory; {@code null} for nobody
 * @param name the person who refers
 * @param user whose token is used: the agency's own, or a front-door worker's who records for it
 */
record Sender(String code, String kind, String agency, String name, SampleUser user) {

    /** Given only where somebody records for another agency than the own one. */
    String agencyOnForm() {
        return user == SampleUser.FRONTDOOR ? agency : null;
    }

    double knowsSchool() {
        return switch (kind) {
            case "school", "education", "family" -> 1;
            case "police", "nobody", "legal" -> 0.3;
            default -> 0.7;
        };
    }

    double knowsPupilNumber() {
        return switch (kind) {
            case "school" -> 0.95;
            case "education" -> 0.7;
            default -> 0;
        };
    }

    double knowsNhsNumber() {
        return kind.equals("health") ? 0.95 : 0.02;
    }
}
