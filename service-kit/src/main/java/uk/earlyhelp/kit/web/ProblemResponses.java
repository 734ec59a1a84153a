package uk.earlyhelp.kit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemDocument;
import uk.earlyhelp.kit.problems.ProblemType;

/** Turns a refusal into a response. */
final class ProblemResponses {

    private ProblemResponses() {}

    static Response of(Problem problem) {
        var response = Response.status(problem.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(ProblemDocument.of(problem));
        switch (problem.type()) {
            case KitProblem.NOT_AUTHENTICATED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case KitProblem.REQUEST_STILL_RUNNING, KitProblem.TEMPORARILY_UNAVAILABLE ->
                response.header(HttpHeaders.RETRY_AFTER, 2);
            default -> {}
        }
        return response.build();
    }

    /** With the methods that the address does take (RFC 9110, 15.5.6). */
    static Response allowing(Response refusal, Collection<String> methods) {
        return Response.fromResponse(refusal)
                .header(HttpHeaders.ALLOW, String.join(", ", methods))
                .build();
    }

    static Response of(ProblemType type) {
        return of(new Problem(type, type.advice()));
    }
}
