package uk.earlyhelp.kit.web;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import uk.earlyhelp.kit.audit.Refusals;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemType;

/** Gives a refusal only once the access audit has it; otherwise the caller learns nothing but 503. */
@ApplicationScoped
class RecordedAnswers {

    private final Refusals refusals;

    RecordedAnswers(Refusals refusals) {
        this.refusals = refusals;
    }

    Uni<Response> of(ProblemType type, ContainerRequestContext request) {
        return of(new Problem(type, type.advice()), request);
    }

    /** What no endpoint took fails on the event loop, which must not wait for a database. */
    Uni<Response> of(Problem problem, ContainerRequestContext request) {
        if (problem.type().status() >= 500) {
            return Uni.createFrom().item(ProblemResponses.of(problem));
        }
        return BlockingOperationControl.isBlockingAllowed()
                ? Uni.createFrom().item(recorded(problem, request))
                : Uni.createFrom()
                        .item(() -> recorded(problem, request))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response recorded(Problem problem, ContainerRequestContext request) {
        return refusals.recorded(request, problem.type().slug())
                ? ProblemResponses.of(problem)
                : ProblemResponses.of(KitProblem.TEMPORARILY_UNAVAILABLE);
    }
}
