package uk.earlyhelp.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.Problem;

/**
 * Makes a retry safe: the same caller, key and request get the same answer, and the work is done once.
 *
 * <p>Nearly every request is a first one, so the work begins without asking. Its answer is remembered in the same
 * transaction, and a key that is taken undoes it all: then the earlier answer counts.
 */
@ApplicationScoped
public class Once {

    private final RememberedAnswers answers;
    private final RequestFingerprint fingerprint;
    private final AccessAudit audit;
    private final ObjectMapper json;

    Once(RememberedAnswers answers, RequestFingerprint fingerprint, AccessAudit audit, ObjectMapper json) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Runs the call in one transaction with the memory of its answer. The answer must hold no personal data: it is
     * stored. A refused call is not remembered.
     *
     * @param idempotencyKey the header as sent, null when missing
     * @throws Problem 400 without a key, 409 while the first request runs, 422 for another request under this key
     */
    public Response once(Caller caller, String idempotencyKey, Supplier<Response> call) {
        var key = IdempotencyKey.required(idempotencyKey);
        try {
            return QuarkusTransaction.requiringNew().call(() -> firstTime(caller, key, call));
        } catch (RuntimeException failure) {
            return QuarkusTransaction.requiringNew().call(() -> again(caller, key, failure));
        }
    }

    private Response firstTime(Caller caller, IdempotencyKey key, Supplier<Response> call) {
        var answer = remember(call.get());
        answers.keep(caller, key, answer);
        return answer.response();
    }

    /** The work may have failed only because it had been done before. */
    private Response again(Caller caller, IdempotencyKey key, RuntimeException failure) {
        return answers.find(caller, key)
                .map(earlier -> replay(caller, earlier))
                .orElseThrow(() -> KeyTaken.explained(failure));
    }

    private Response replay(Caller caller, RememberedAnswer earlier) {
        var answer = earlier.replay(fingerprint.value());
        audit.lookedAgain(caller, earlier.about());
        return answer;
    }

    private RememberedAnswer remember(Response response) {
        return new RememberedAnswer(
                fingerprint.value(),
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                response.hasEntity() ? toJson(response.getEntity()) : null,
                audit.about());
    }

    private String toJson(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An answer must be plain data", e);
        }
    }
}
