package uk.earlyhelp.referral.intake.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.intake.DraftDesk;
import uk.earlyhelp.referral.intake.Receipt;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Half-written referrals. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Drafts", description = "Half-written referrals, kept for their author alone until they are sent.")
public class DraftResource {

    private static final String PARTIAL = "Any part of a ReferralForm. Nothing is required and no value is checked yet;"
            + " only its fields must be known, and no text too long.";

    private final DraftDesk desk;
    private final CurrentCaller caller;
    private final Once once;

    DraftResource(DraftDesk desk, CurrentCaller caller, Once once) {
        this.desk = desk;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Needs("draft.write")
    @Operation(operationId = "keepDraft", summary = "Keep a half-written referral")
    @APIResponse(
            responseCode = "201",
            description = "It is kept.",
            content = @Content(schema = @Schema(implementation = CreatedId.class)))
    public Response keep(
            @HeaderParam("Idempotency-Key") String key,
            @NotNull
                    @RequestBody(
                            description = PARTIAL,
                            content =
                                    @Content(schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class)))
                    ReferralForm form) {
        return once.once(caller.get(), key, () -> {
            UUID id = desk.keep(caller.get(), form);
            return Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, "/drafts/" + id)
                    .header(HttpHeaders.ETAG, new EntityVersion(1).etag())
                    .entity(new CreatedId(id))
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Needs("draft.read")
    @Operation(operationId = "readDraft", summary = "Go on with a half-written referral")
    public RestResponse<DraftView> read(@PathParam("id") UUID id) {
        var draft = DraftView.of(desk.read(caller.get(), id));
        return RestResponse.ResponseBuilder.ok(draft)
                .header(HttpHeaders.ETAG, new EntityVersion(draft.version()).etag())
                .build();
    }

    @GET
    @Needs("draft.read")
    @Operation(operationId = "listDrafts", summary = "Your half-written referrals, newest first")
    public Page<DraftView> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.list(caller.get(), cursor, limit).map(DraftView::of);
    }

    @PUT
    @Path("/{id}")
    @Needs("draft.write")
    @Operation(operationId = "replaceDraft", summary = "Keep a newer state of a half-written referral")
    @APIResponse(responseCode = "204", description = "It is kept; the ETag is that of the new state.")
    public RestResponse<Void> replace(
            @HeaderParam("If-Match") String version,
            @PathParam("id") UUID id,
            @NotNull
                    @RequestBody(
                            description = PARTIAL,
                            content =
                                    @Content(schema = @Schema(type = SchemaType.OBJECT, implementation = Object.class)))
                    ReferralForm form) {
        var replaced = desk.replace(caller.get(), id, EntityVersion.expected(version), form);
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
                .header(HttpHeaders.ETAG, replaced.etag())
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Needs("draft.write")
    @Operation(operationId = "removeDraft", summary = "Throw a half-written referral away")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void remove(@HeaderParam("If-Match") String version, @PathParam("id") UUID id) {
        desk.remove(caller.get(), id, EntityVersion.expected(version));
    }

    @POST
    @Path("/{id}/submission")
    @Needs("referral.submit")
    @Operation(operationId = "submitDraft", summary = "Send a referral that was kept as a draft")
    @APIResponse(
            responseCode = "201",
            description = "The referral came in, and the draft is gone.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response submit(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") String version,
            @PathParam("id") UUID id) {
        return once.once(caller.get(), key, () -> {
            var expected = EntityVersion.expected(version);
            return ReferralResource.created(desk.submit(caller.get(), id, expected));
        });
    }
}
