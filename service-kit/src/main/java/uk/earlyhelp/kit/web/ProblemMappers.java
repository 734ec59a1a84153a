package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.earlyhelp.kit.audit.Refusals;
import uk.earlyhelp.kit.logs.Trace;
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
            408, KitProblem.TOO_SLOW,
            413, KitProblem.BODY_TOO_LARGE,
            415, KitProblem.UNSUPPORTED_MEDIA_TYPE);

    private static final Set<Integer> TELL_OF_A_RECORD = Set.of(403, 404, 409, 412);

    private final Refusals refusals;

    ProblemMappers(Refusals refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper(priority = 1)
    Response refused(Problem problem, ContainerRequestContext request) {
        if (tellsOfARecord(problem.type())
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

    /** Named one by one, because the framework brings a mapper of its own for the more special one. */
    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class},
            priority = 1)
    Response unreadable(JsonProcessingException e) {
        return ProblemResponses.of(UnreadableJson.in(e));
    }

    @ServerExceptionMapper(priority = 1)
    Response http(WebApplicationException e, UriInfo address) {
        if (e.getCause() instanceof Problem problem) {
            return ProblemResponses.of(problem);
        }
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return ProblemResponses.of(problem);
        }
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            LOG.errorf("A request failed: %s", Trace.of(e));
        }
        if (status == KitProblem.METHOD_NOT_ALLOWED.status()) {
            return ProblemResponses.allowing(AllowedMethods.of(address.getPath()));
        }
        return ProblemResponses.of(BY_STATUS.getOrDefault(status, fallback(status)));
    }

    @ServerExceptionMapper(priority = 1)
    Response failed(Throwable e) {
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return ProblemResponses.of(problem);
        }
        var refusal = DatabaseRefusal.behind(e);
        var type = refusal.map(DatabaseRefusal::problem).orElse(KitProblem.INTERNAL_ERROR);
        if (type == KitProblem.INTERNAL_ERROR) {
            LOG.errorf("A request failed: %s", Trace.of(e));
        } else {
            LOG.warnf(
                    "A request could not be served, SQLSTATE %s",
                    refusal.orElseThrow().state());
        }
        return ProblemResponses.of(type);
    }

    /** Who learns that a record is closed to them, is there, or has changed, has looked at it. */
    private static boolean tellsOfARecord(ProblemType type) {
        return TELL_OF_A_RECORD.contains(type.status()) && type != KitProblem.REQUEST_STILL_RUNNING;
    }

    private static ProblemType fallback(int status) {
        return status < 500 ? KitProblem.MALFORMED_REQUEST : KitProblem.INTERNAL_ERROR;
    }
}
