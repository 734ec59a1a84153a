package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
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

    private final RecordedAnswers answers;

    ProblemMappers(RecordedAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> refused(Problem problem, ContainerRequestContext request) {
        return answers.of(problem, request);
    }

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, UnauthorizedException.class},
            priority = 1)
    Uni<Response> notAuthenticated(ContainerRequestContext request) {
        return answers.of(KitProblem.NOT_AUTHENTICATED, request);
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> invalid(ConstraintViolationException violations, ContainerRequestContext request) {
        return answers.of(Violations.problem(violations), request);
    }

    /** Named one by one, because the framework brings a mapper of its own for the more special one. */
    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class},
            priority = 1)
    Uni<Response> unreadable(JsonProcessingException e, ContainerRequestContext request) {
        return answers.of(UnreadableJson.in(e), request);
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> http(WebApplicationException e, ContainerRequestContext request) {
        if (e.getCause() instanceof Problem problem) {
            return answers.of(problem, request);
        }
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return answers.of(problem, request);
        }
        var status = e.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(e.getResponse());
        }
        if (status >= 500) {
            LOG.errorf("A request failed: %s", Trace.of(e));
        }
        if (status == KitProblem.METHOD_NOT_ALLOWED.status()) {
            var allowed = AllowedMethods.of(request.getUriInfo().getPath());
            return answers.of(KitProblem.METHOD_NOT_ALLOWED, request)
                    .map(answer -> ProblemResponses.allowing(answer, allowed));
        }
        return answers.of(BY_STATUS.getOrDefault(status, fallback(status)), request);
    }

    @ServerExceptionMapper(priority = 1)
    Uni<Response> failed(Throwable e, ContainerRequestContext request) {
        if (UnreadableJson.in(e) instanceof Problem problem) {
            return answers.of(problem, request);
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
        return answers.of(type, request);
    }

    private static ProblemType fallback(int status) {
        return status < 500 ? KitProblem.MALFORMED_REQUEST : KitProblem.INTERNAL_ERROR;
    }
}
