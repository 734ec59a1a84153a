package uk.earlyhelp.referral.answers.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.referral.answers.OwedAnswers;

/** Which answers are owed. */
@Path("/answers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Answers", description = "Every referral gets an answer.")
public class OwedAnswerResource {

    private final OwedAnswers owed;
    private final CurrentCaller callers;
    private final Clock clock;

    OwedAnswerResource(OwedAnswers owed, CurrentCaller callers, Clock clock) {
        this.owed = owed;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @Needs("answer.list")
    @Operation(
            operationId = "listOwedAnswers",
            summary = "Answers that are owed, the longest due first",
            description = "Every referral is listed here from its arrival until its answer is given.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid.")
    public Page<OwedAnswerView> list(
            @Parameter(description = "owed for all, overdue for those that are late.")
                    @QueryParam("due")
                    @DefaultValue("owed")
                    @Pattern(regexp = "owed|overdue", message = "Choose owed or overdue.")
                    String due,
            @Parameter(description = "From the page before.") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var now = clock.instant();
        return owed.page(callers.get(), due.equals("overdue"), cursor, limit)
                .map(answer -> OwedAnswerView.of(answer, now));
    }
}
