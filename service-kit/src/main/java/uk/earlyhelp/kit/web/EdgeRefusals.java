package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemDocument;

/** Answers with a problem document where no endpoint has been reached yet. */
@ApplicationScoped
class EdgeRefusals {

    private final ObjectMapper json;
    private final Duration bodyWithin;

    EdgeRefusals(ObjectMapper json, @ConfigProperty(name = "early-help.edge.body-within") Duration bodyWithin) {
        this.json = json;
        this.bodyWithin = bodyWithin;
    }

    void refuse(RoutingContext request, KitProblem type) {
        refuse(request, new Problem(type, type.advice()));
    }

    void refuse(RoutingContext request, Problem problem) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        if (problem.type() == KitProblem.NOT_AUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .end(document(problem));
        throwTheRestAway(request);
    }

    /** A rest of the body is still read, because many clients listen only after they have sent it all; not for ever. */
    private void throwTheRestAway(RoutingContext context) {
        var request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(bodyWithin.toMillis(), late -> request.connection().close());
        request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
        request.endHandler(end -> context.vertx().cancelTimer(timer));
        request.handler(rest -> {});
        request.resume();
    }

    private Buffer document(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(ProblemDocument.of(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
