package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.earlyhelp.kit.audit.Refusals;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemType;

/** Every way in which a request can fail, as a problem document; nothing of the inside ever shows. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, KitProblem.MALFORMED_REQUEST,
            401, KitProblem.NOT_AUTHENTICATED,
            404, KitProblem.NOT_FOUND,
            405, KitProblem.METHOD_NOT_ALLOWED,
            406, KitProblem.NOT_ACCEPTABLE,
            413, KitProblem.BODY_TOO_LARGE,
            415, KitProblem.UNSUPPORTED_MEDIA_TYPE);

    private final Refusals refusals;

    ProblemMappers(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper(priority = 1)
    Response refused(Problem problem, ContainerRequestContext request) {
        int status = problem.type().status();
        if ((status == 403 || status == 404)
                && !refusals.recorded(request, problem.type().slug())) {
            return ProblemResponses.of(KitProblem.TEMPORARILY_UNAVAILABLE);
        }
        return ProblemResponses.of(problem);
    }

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, UnauthorizedException.class},
            priority = 1)
    Response notAuthenticated() {
        return ProblemResponses.of(KitProblem.NOT_AUTHENTICATED);
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException violations) {
        return ProblemResponses.of(Violations.problem(violations));
    }

    /** Quarkus answers this one by itself, without a problem document, unless it is named here. */
    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException e) {
        return ProblemResponses.of(UnreadableJson.in(e));
    }

    @ServerExceptionMapper(priority = 1)
    Response http(WebApplicationException e) {
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return ProblemResponses.of(problem);
        }
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return ProblemResponses.of(BY_STATUS.getOrDefault(status, fallback(status)));
    }

    @ServerExceptionMapper(priority = 1)
    Response failed(Throwable e) {
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return ProblemResponses.of(problem);
        }
        if (Outage.behind(e)) {
            LOG.warnf("A request could not be served: %s", e.getClass().getSimpleName());
            return ProblemResponses.of(KitProblem.TEMPORARILY_UNAVAILABLE);
        }
        LOG.error("A request failed", e);
        return ProblemResponses.of(KitProblem.INTERNAL_ERROR);
    }

    private static ProblemType fallback(int status) {
        return status < 500 ? KitProblem.MALFORMED_REQUEST : KitProblem.INTERNAL_ERROR;
    }
}
