package uk.earlyhelp.referral.triage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.triage.ForumDesk;

/** The meetings of the allocation forum. */
@Path("/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Forums", description = "The allocation forum: its agenda and what it said.")
public class ForumResource {

    private final ForumDesk desk;
    private final CurrentCaller callers;
    private final Once once;

    ForumResource(ForumDesk desk, CurrentCaller callers, Once once) {
        this.desk = desk;
        this.callers = callers;
        this.once = once;
    }

    @POST
    @Needs("forum.call")
    @Operation(operationId = "callForum", summary = "Call a meeting of the allocation forum")
    @APIResponse(
            responseCode = "201",
            description = "It is called; referrals can be held for it.",
            content = @Content(schema = @Schema(implementation = ForumView.class)))
    @APIResponse(responseCode = "422", description = "A field is not valid.")
    public Response call(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid NewForum forum) {
        var caller = callers.get();
        return once.once(caller, idempotencyKey, () -> {
            var called = desk.call(caller, forum.name(), forum.heldAt(), forum.area());
            return Response.status(201)
                    .header("Location", "/forums/" + called.id())
                    .entity(ForumView.of(called))
                    .build();
        });
    }

    @GET
    @Needs("forum.list")
    @Operation(operationId = "listForums", summary = "Meetings of the forum, the latest first")
    @APIResponse(responseCode = "200", description = "One page, without agendas.")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid.")
    public Page<ForumView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.list(callers.get(), cursor, limit).map(ForumView::line);
    }

    @GET
    @Path("/{id}")
    @Needs("forum.read")
    @Operation(operationId = "readForum", summary = "One meeting with its agenda")
    @APIResponse(
            responseCode = "200",
            description = "The meeting and what was recorded.",
            content = @Content(schema = @Schema(implementation = ForumView.class)))
    @APIResponse(responseCode = "404", description = "There is no such forum.")
    public ForumView read(@PathParam("id") UUID id) {
        return ForumView.of(desk.read(callers.get(), id));
    }

    @POST
    @Path("/{id}/outcomes")
    @Needs("forum.record")
    @Operation(
            operationId = "recordForumOutcome",
            summary = "Record what the forum said about a referral",
            description = "A worker then decides, asks for more, or holds it for another forum.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = ForumOutcomeReceipt.class)))
    @APIResponse(responseCode = "404", description = "There is no such forum.")
    @APIResponse(
            responseCode = "409",
            description = "It is not on the agenda, its outcome is recorded already, or it is decided or withdrawn.")
    @APIResponse(responseCode = "422", description = "A field is not valid.")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid NewForumOutcome outcome) {
        if (!outcome.isConsistent()) {
            throw Problem.invalidField(
                    "/recommended", "inconsistent", "Give it with the conclusion recommended, and only then.");
        }
        var caller = callers.get();
        return once.once(caller, idempotencyKey, () -> Response.status(201)
                .header("Location", "/forums/" + id)
                .entity(ForumOutcomeReceipt.of(
                        outcome.referralId(),
                        desk.record(
                                caller,
                                id,
                                outcome.referralId(),
                                outcome.conclusion(),
                                outcome.recommended(),
                                outcome.note())))
                .build());
    }
}
