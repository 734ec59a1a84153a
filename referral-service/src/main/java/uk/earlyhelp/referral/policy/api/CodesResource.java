package uk.earlyhelp.referral.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.policy.CodeList;
import uk.earlyhelp.referral.policy.PolicyPack;

/** The reference lists of the policy pack in force. */
@Path("/codes")
@RunOnVirtualThread
@Tag(name = "Reference data", description = "Codes, places and policy: what every form and list is filled from.")
public class CodesResource {
    private final PolicyPack pack;

    CodesResource(PolicyPack pack) {
        this.pack = pack;
    }

    @GET
    @Needs("codes.read")
    @Operation(operationId = "listCodeLists", summary = "Which reference lists there are")
    public CodeListsResponse lists() {
        List<CodeListSummary> lists =
                pack.codes().all().stream().map(CodeListSummary::of).toList();
        return new CodeListsResponse(pack.version().version(), lists);
    }

    @GET
    @Path("/{list}")
    @Needs("codes.read")
    @Operation(
            operationId = "readCodeList",
            summary = "All codes of one list",
            description = "Every code has the days on which it may be used. Where the list has a pattern, codes of that"
                    + " form are accepted beside the listed ones.")
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "There is no such list")
    public CodeList list(
            @Parameter(description = "The name of the list", example = "needs") @PathParam("list") String list) {
        return pack.codes().find(list).orElseThrow(Problem::notFound);
    }
}
