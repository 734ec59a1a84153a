package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.ReferralStatus;

/** Where a referral stands after a step of triage. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a referral stands after a step of triage.")
public record TriageState(
        UUID id,
        ReferralStatus status,

        @Schema(description = "Subject of the worker who has taken it; absent while nobody has.")
        String takenBy) {

    static Response response(Referral referral) {
        return Response.ok(new TriageState(
                        referral.id(), referral.status(), referral.progress().takenBy()))
                .header("ETag", new EntityVersion(referral.version()).etag())
                .build();
    }
}
