package uk.earlyhelp.referral.triage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.referral.triage.UnmetNeedDesk;

/** The register of needs for which nothing is available. */
@Path("/unmet-needs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Unmet needs", description = "What families need and nobody offers.")
public class UnmetNeedResource {

    private final UnmetNeedDesk desk;
    private final CurrentCaller callers;

    UnmetNeedResource(UnmetNeedDesk desk, CurrentCaller callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Needs("unmet-need.read")
    @Operation(
            operationId = "listUnmetNeeds",
            summary = "Needs for which nothing is available, the latest first",
            description = "Those of decisions that are in force (R128).")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid.")
    public Page<UnmetNeedView> list(
            @Parameter(description = "Code of a need.", example = "parental-conflict")
                    @QueryParam("need")
                    @Size(max = 60)
                    String need,
            @Parameter(description = "Code of an area.", example = "blacon") @QueryParam("area") @Size(max = 60)
                    String area,
            @Parameter(description = "From the page before.") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return desk.page(callers.get(), need, area, cursor, limit).map(UnmetNeedView::of);
    }
}
