package uk.earlyhelp.referral.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.referral.policy.PolicyPack;

/** The policy in force, as everybody may read it. */
@Path("/policy")
@RunOnVirtualThread
@Tag(name = "Reference data")
public class PolicyResource {
    private final PolicyPack pack;

    PolicyResource(PolicyPack pack) {
        this.pack = pack;
    }

    @GET
    @Needs("policy.read")
    @Operation(
            operationId = "readPolicy",
            summary = "The policy in force",
            description =
                    "Levels of need, outcomes and what each requires, ages, time limits, prompts and when an early"
                            + " help assessment is required; everything with the rule of the seed documents that it rests on.")
    public PolicyResponse policy() {
        return PolicyResponse.of(pack);
    }
}
