package uk.earlyhelp.kit.versions;

import java.util.regex.Pattern;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/**
 * The version of a record as HTTP shows it: a strong {@code ETag} (RFC 9110, section 8.8.3), from 1 upwards.
 *
 * <p>Nobody overwrites anybody: a change names the version it was made from in {@code If-Match}.
 */
public record EntityVersion(long value) {

    private static final Pattern STRONG_ETAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads the {@code If-Match} header.
     *
     * @throws Problem 428 when it is missing, 412 when it cannot be a version of ours
     */
    public static EntityVersion expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Problem(KitProblem.VERSION_REQUIRED, "Send the record's ETag in If-Match.");
        }
        var etag = STRONG_ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw new Problem(
                    KitProblem.STALE_VERSION,
                    "If-Match must be the record's ETag as you were sent it, with its quotes.");
        }
        return new EntityVersion(Long.parseLong(etag.group(1)));
    }

    /**
     * @param current the version that is stored now
     * @throws Problem 412 when somebody else has changed the record since
     */
    public void mustBe(long current) {
        if (value != current) {
            throw stale();
        }
    }

    public String etag() {
        return "\"" + value + "\"";
    }

    private static Problem stale() {
        return new Problem(KitProblem.STALE_VERSION, "Read the record again, then repeat your change on it.");
    }
}
