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
import uk.earlyhelp.referral.answers.Due;
import uk.earlyhelp.referral.answers.OwedAnswers;

/** Which answers somebody still waits for. */
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
            summary = "Answers that somebody still waits for",
            description =
                    "Every referral is listed as owed from its arrival until its answer is given, the longest due first;"
                            + " and as undelivered until the person who asked has read the answer or a worker has recorded"
                            + " another delivery, the longest given first.")
    @APIResponse(responseCode = "200", description = "One page.")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid.")
    public Page<OwedAnswerView> list(
            @Parameter(
                            description =
                                    "owed for all that are not given, overdue for those of them that are late, undelivered for"
                                            + " answers that are given and have reached nobody yet.")
                    @QueryParam("due")
                    @DefaultValue("owed")
                    @Pattern(regexp = "owed|overdue|undelivered", message = "Choose owed, overdue or undelivered.")
                    String due,
            @Parameter(description = "From the page before.") @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var now = clock.instant();
        return owed.page(callers.get(), Due.of(due), cursor, limit).map(answer -> OwedAnswerView.of(answer, now));
    }
}
