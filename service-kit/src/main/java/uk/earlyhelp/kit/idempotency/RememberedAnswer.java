package uk.earlyhelp.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/**
 * The answer that a key was given the first time, byte for byte.
 *
 * @param about whose data it was about, so that giving it again is recorded as well
 */
public record RememberedAnswer(
        String fingerprint, int status, String location, String etag, String body, List<UUID> about) {

    Response replay(String askedNow) {
        if (!fingerprint.equals(askedNow)) {
            throw new Problem(KitProblem.IDEMPOTENCY_KEY_REUSED, KitProblem.IDEMPOTENCY_KEY_REUSED.advice());
        }
        return response();
    }

    Response response() {
        var response = Response.status(status);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        return body == null
                ? response.build()
                : response.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
