package uk.earlyhelp.referral.intake.api;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.intake.IntakeDesk;
import uk.earlyhelp.referral.intake.Receipt;
import uk.earlyhelp.referral.intake.ReferralStatus;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Asking for help, and what became of it. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Referrals", description = "Asking for help for a family, and what became of it.")
public class ReferralResource {

    private final IntakeDesk desk;
    private final ReferralAccess access;
    private final CurrentCaller caller;
    private final Once once;

    ReferralResource(IntakeDesk desk, ReferralAccess access, CurrentCaller caller, Once once) {
        this.desk = desk;
        this.access = access;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Needs("referral.submit")
    @Operation(operationId = "submitReferral", summary = "Ask for help for a family")
    @APIResponse(
            responseCode = "201",
            description = "It came in and cannot be lost. The receipt says by when it is decided and answered.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response submit(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReferralForm form) {
        return once.once(caller.get(), key, () -> created(desk.submit(caller.get(), form)));
    }

    static Response created(Receipt receipt) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/referrals/" + receipt.id())
                .header(HttpHeaders.ETAG, new EntityVersion(1).etag())
                .entity(receipt)
                .build();
    }

    @GET
    @Path("/{id}")
    @Needs("referral.read")
    @Operation(operationId = "readReferral", summary = "Read one referral")
    public RestResponse<ReferralView> read(@PathParam("id") UUID id) {
        var asking = caller.get();
        var file = desk.read(asking, id);
        var view = ReferralView.of(file, access.reach(asking), access.seesTheWork(asking));
        return withVersion(view, new EntityVersion(file.referral().version()));
    }

    @GET
    @Needs("referral.list")
    @Operation(operationId = "listReferrals", summary = "The referrals that you may see, newest first")
    public Page<ReferralListItem> list(
            @Parameter(
                            description = "Only those that stand here.",
                            schema = @Schema(implementation = ReferralStatus.class))
                    @QueryParam("status")
                    String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.list(caller.get(), read(status), cursor, limit).map(ReferralListItem::of);
    }

    @POST
    @Path("/search")
    @Needs("referral.search")
    @Operation(
            operationId = "searchReferrals",
            summary = "Find referrals by what you know of a child or family, newest first",
            description = "For the next page send the same body again with the cursor.")
    public Page<ReferralListItem> search(
            @NotNull @Valid ReferralSearch search,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.search(caller.get(), search.terms(), cursor, limit).map(ReferralListItem::of);
    }

    @POST
    @Path("/{id}/information")
    @Needs("referral.inform")
    @Operation(operationId = "addInformation", summary = "Tell more about a referral")
    @APIResponse(
            responseCode = "201",
            description = "It is kept with the referral; who waited for it can go on.",
            content = @Content(schema = @Schema(implementation = CreatedId.class)))
    public Response addInformation(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") UUID id,
            @NotNull @Valid NewInformation information) {
        return once.once(caller.get(), key, () -> Response.status(Response.Status.CREATED)
                .entity(new CreatedId(desk.addInformation(caller.get(), id, information.text())))
                .build());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Needs("referral.withdraw")
    @Operation(operationId = "withdrawReferral", summary = "Take a referral back before it is decided")
    @APIResponse(responseCode = "204", description = "It is withdrawn; its answer says so.")
    public RestResponse<Void> withdraw(
            @HeaderParam("If-Match") String version, @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        var expected = EntityVersion.expected(version);
        return withVersion(desk.withdraw(caller.get(), id, expected, withdrawal.reason()));
    }

    @PUT
    @Path("/{id}/family")
    @Needs("referral.link-family")
    @Operation(operationId = "linkFamily", summary = "Say that a referral is about a family that is known already")
    @APIResponse(responseCode = "204", description = "From now on its events are the family's.")
    public RestResponse<Void> linkFamily(
            @HeaderParam("If-Match") String version, @PathParam("id") UUID id, @NotNull @Valid FamilyLink link) {
        var expected = EntityVersion.expected(version);
        return withVersion(desk.linkToFamily(caller.get(), id, expected, link.familyId()));
    }

    private static ReferralStatus read(String status) {
        if (status == null) {
            return null;
        }
        return ReferralStatus.of(status)
                .orElseThrow(() -> new Problem(KitProblem.INVALID_PARAMETER, "There is no such status."));
    }

    private static <T> RestResponse<T> withVersion(T entity, EntityVersion version) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, version.etag())
                .build();
    }

    private static RestResponse<Void> withVersion(EntityVersion version) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .header(HttpHeaders.ETAG, version.etag())
                .build();
    }
}
