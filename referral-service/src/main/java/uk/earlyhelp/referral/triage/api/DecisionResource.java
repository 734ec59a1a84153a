package uk.earlyhelp.referral.triage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.triage.Decision;
import uk.earlyhelp.referral.triage.DecisionDesk;

/** Decisions about referrals. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triage", description = "From the arrival of a referral to its decision.")
public class DecisionResource {

    private final DecisionDesk desk;
    private final CurrentCaller callers;
    private final Once once;

    DecisionResource(DecisionDesk desk, CurrentCaller callers, Once once) {
        this.desk = desk;
        this.callers = callers;
        this.once = once;
    }

    @POST
    @Path("/{id}/decisions")
    @Needs("decision.make")
    @Operation(
            operationId = "decide",
            summary = "Decide what becomes of a referral",
            description = "A later decision supersedes an earlier one, which stays, and owes an answer again. With"
                    + " answer in it the referrer is answered at once; otherwise the answer stays owed.")
    @APIResponse(
            responseCode = "201",
            description = "The decision stands; the ETag is that of the referral.",
            content = @Content(schema = @Schema(implementation = DecisionReceipt.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing.")
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    @APIResponse(responseCode = "409", description = "The referral was withdrawn.")
    @APIResponse(responseCode = "412", description = "It has changed since you read it.")
    @APIResponse(responseCode = "422", description = "Something is missing or a rule refuses it; all of it is named.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid NewDecision decision) {
        var caller = callers.get();
        return once.once(caller, idempotencyKey, () -> {
            var decided = desk.decide(caller, id, EntityVersion.expected(version), decision.request());
            return Response.status(201)
                    .header("Location", "/referrals/" + id + "/decisions")
                    .header("ETag", decided.version().etag())
                    .entity(DecisionReceipt.of(decided))
                    .build();
        });
    }

    @GET
    @Path("/{id}/decisions")
    @Needs("decision.read")
    @Operation(operationId = "readDecisions", summary = "Every decision about a referral, the one in force first")
    @APIResponse(responseCode = "200", description = "All decisions; an empty list while there is none.")
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    public List<DecisionView> read(@PathParam("id") UUID id) {
        var decisions = desk.read(callers.get(), id);
        var superseded = decisions.stream()
                .map(Decision::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return decisions.stream()
                .map(decision -> DecisionView.of(decision, !superseded.contains(decision.id())))
                .toList();
    }
}
