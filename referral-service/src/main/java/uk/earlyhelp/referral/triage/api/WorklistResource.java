package uk.earlyhelp.referral.triage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.referral.triage.WorklistDesk;
import uk.earlyhelp.referral.triage.WorklistQuestion;

/** What waits for a decision. */
@Path("/worklist")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Triage", description = "From the arrival of a referral to its decision.")
public class WorklistResource {

    private final WorklistDesk desk;
    private final CurrentCaller callers;
    private final Clock clock;

    WorklistResource(WorklistDesk desk, CurrentCaller callers, Clock clock) {
        this.desk = desk;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Needs("worklist.read")
    @Operation(
            operationId = "readWorklist",
            summary = "Referrals that wait for a decision",
            description = "Concerns for somebody's safety come first, then those with the least time left.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid.")
    public Page<WorklistEntry> read(
            @Parameter(description = "Code of an area.", example = "blacon") @QueryParam("area") @Size(max = 60)
                    String area,
            @Parameter(description = "Code of a team.", example = "blacon-team") @QueryParam("team") @Size(max = 60)
                    String team,
            @Parameter(description = "any, today (due today or overdue) or overdue.")
                    @QueryParam("due")
                    @DefaultValue("any")
                    @Pattern(regexp = "any|today|overdue", message = "Choose any, today or overdue.")
                    String due,
            @Parameter(description = "An open status; left out, all of them.")
                    @QueryParam("status")
                    @Pattern(
                            regexp = "received|in-triage|waiting-for-referrer|held-for-forum",
                            message = "Choose received, in-triage, waiting-for-referrer or held-for-forum.")
                    String status,
            @Parameter(
                            description = "decision, or second-look: decided, but information came in afterwards; the"
                                    + " next decision takes it off the list.")
                    @QueryParam("waitsFor")
                    @DefaultValue("decision")
                    @Pattern(regexp = "decision|second-look", message = "Choose decision or second-look.")
                    String waitsFor,
            @Parameter(description = "From the page before.") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var question = new WorklistQuestion(
                area,
                team,
                WorklistQuestion.Due.valueOf(constant(due)),
                status,
                WorklistQuestion.WaitsFor.valueOf(constant(waitsFor)));
        var now = clock.instant();
        return desk.page(callers.get(), question, cursor, limit).map(item -> WorklistEntry.of(item, now));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
