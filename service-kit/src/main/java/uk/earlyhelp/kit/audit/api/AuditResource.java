package uk.earlyhelp.kit.audit.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.audit.questions.LookDesk;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.paging.Page;

/** The questions that the access audit answers. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Access audit", description = "Who looked at what, why and when, and who was turned away.")
public class AuditResource {

    private final LookDesk desk;
    private final CurrentCaller caller;

    AuditResource(LookDesk desk, CurrentCaller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Path("/search")
    @Needs(LookDesk.OPERATION)
    @Operation(
            operationId = "searchLooks",
            summary = "Who saw this record, what somebody looked at, which closed records were opened",
            description = "The latest first. For the next page send the same body again with the cursor.")
    public Page<LookView> search(
            @NotNull @Valid LookSearch search,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.search(caller.get(), search.question(), cursor, limit).map(LookView::of);
    }
}
