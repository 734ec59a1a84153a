package uk.earlyhelp.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.Problem;

/** Makes a retry safe: the same caller, key and request get the same answer, and the work is done once. */
@ApplicationScoped
public class Once {

    private final RememberedAnswers answers;
    private final RequestFingerprint fingerprint;
    private final ObjectMapper json;

    Once(RememberedAnswers answers, RequestFingerprint fingerprint, ObjectMapper json) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.json = json;
    }

    /**
     * Runs the call in one transaction with the memory of its answer. The answer must hold no personal data: it is
     * stored. A refused call is not remembered.
     *
     * @param idempotencyKey the header as sent, null when missing
     * @throws Problem 400 without a key, 409 while the first request runs, 422 for another request under this key
     */
    @Transactional
    public Response once(Caller caller, String idempotencyKey, Supplier<Response> call) {
        var key = IdempotencyKey.required(idempotencyKey);
        var earlier = answers.claim(caller, key);
        if (earlier.isPresent()) {
            return earlier.get().replay(fingerprint.value());
        }
        var answer = remember(call.get());
        answers.keep(caller, key, answer);
        return answer.response();
    }

    private RememberedAnswer remember(Response response) {
        return new RememberedAnswer(
                fingerprint.value(),
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                response.hasEntity() ? toJson(response.getEntity()) : null);
    }

    private String toJson(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An answer must be plain data", e);
        }
    }
}
