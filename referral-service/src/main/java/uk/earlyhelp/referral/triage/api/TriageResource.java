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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.triage.TriageDesk;

/** The steps from the arrival of a referral to its decision. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triage", description = "From the arrival of a referral to its decision.")
public class TriageResource {

    private final TriageDesk desk;
    private final CurrentCaller callers;
    private final Once once;
    private final Clock clock;

    TriageResource(TriageDesk desk, CurrentCaller callers, Once once, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.once = once;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/triage")
    @Needs("triage.read")
    @Operation(
            operationId = "readTriage",
            summary = "What the rules say about a referral",
            description = "The stated facts, prompts from named rules, whether an early help assessment is required,"
                    + " whether the children are of an age that is served, the place, and earlier referrals.")
    @APIResponse(
            responseCode = "200",
            description = "As the rules see it today; the ETag is that of the referral.",
            content = @Content(schema = @Schema(implementation = TriageView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    public Response look(@PathParam("id") UUID id) {
        var view = desk.look(callers.get(), id);
        return Response.ok(TriageView.of(view, clock.instant()))
                .header("ETag", new EntityVersion(view.referral().version()).etag())
                .build();
    }

    @POST
    @Path("/{id}/take")
    @Needs("triage.take")
    @Operation(operationId = "takeReferral", summary = "Start working on a referral")
    @APIResponse(
            responseCode = "200",
            description = "It is yours.",
            content = @Content(schema = @Schema(implementation = TriageState.class)))
    @APIResponse(responseCode = "409", description = "Somebody else has taken it, or it is decided or withdrawn.")
    @APIResponse(responseCode = "412", description = "It has changed since you read it.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response take(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return TriageState.response(desk.take(callers.get(), id, EntityVersion.expected(version)));
    }

    @POST
    @Path("/{id}/put-back")
    @Needs("triage.put-back")
    @Operation(operationId = "putBackReferral", summary = "Leave a referral to somebody else")
    @APIResponse(
            responseCode = "200",
            description = "It is on the worklist for anybody.",
            content = @Content(schema = @Schema(implementation = TriageState.class)))
    @APIResponse(responseCode = "409", description = "Nobody has taken it, or it is decided or withdrawn.")
    @APIResponse(responseCode = "412", description = "It has changed since you read it.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response putBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return TriageState.response(desk.putBack(callers.get(), id, EntityVersion.expected(version)));
    }

    @POST
    @Path("/{id}/questions")
    @Needs("triage.ask")
    @Operation(
            operationId = "askReferrer",
            summary = "Ask the referrer for more",
            description = "The referral waits until the referrer adds information; the decision stays due when it was.")
    @APIResponse(
            responseCode = "200",
            description = "The question stands on the referral.",
            content = @Content(schema = @Schema(implementation = TriageState.class)))
    @APIResponse(responseCode = "409", description = "The referral is decided or withdrawn.")
    @APIResponse(responseCode = "412", description = "It has changed since you read it.")
    @APIResponse(responseCode = "422", description = "A field is not valid.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid NewQuestion question) {
        var caller = callers.get();
        return once.once(
                caller,
                idempotencyKey,
                () -> TriageState.response(desk.ask(caller, id, EntityVersion.expected(version), question.text())));
    }

    @POST
    @Path("/{id}/hold")
    @Needs("triage.hold")
    @Operation(
            operationId = "holdForForum",
            summary = "Hold a referral for the allocation forum",
            description = "Puts it on the agenda of a forum that is still to come (R122, R123).")
    @APIResponse(
            responseCode = "200",
            description = "It is on the agenda.",
            content = @Content(schema = @Schema(implementation = TriageState.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is decided, withdrawn or on that agenda already, or the forum is over.")
    @APIResponse(responseCode = "412", description = "It has changed since you read it.")
    @APIResponse(responseCode = "422", description = "A field is not valid.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid HoldForForum hold) {
        var caller = callers.get();
        return once.once(
                caller,
                idempotencyKey,
                () -> TriageState.response(
                        desk.hold(caller, id, EntityVersion.expected(version), hold.forumId(), hold.question())));
    }
}
