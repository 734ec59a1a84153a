package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.ReferralStatus;
import uk.earlyhelp.referral.intake.Whereabouts;
import uk.earlyhelp.referral.triage.AgeScope;
import uk.earlyhelp.referral.triage.EarlierReferral;
import uk.earlyhelp.referral.triage.EhaRequirement;
import uk.earlyhelp.referral.triage.Picture;
import uk.earlyhelp.referral.triage.Prompt;
import uk.earlyhelp.referral.triage.TriageDesk;
import uk.earlyhelp.referral.triage.TriageFacts;

/** All that the rules say about a referral today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "All that the rules say about a referral today, each with its reason and its source.")
public record TriageView(
        UUID id,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        ReferralStatus status,

        @Schema(description = "Subject of the worker who has taken it; absent while nobody has.")
        String takenBy,

        @Schema(description = "By when it has to be decided (UTC).")
        Instant decisionDueAt,

        boolean overdue,

        @Schema(description = "What the referral states; a worker can correct it when deciding.")
        TriageFacts facts,

        @Schema(description = "What to think of before deciding.")
        List<Prompt> prompts,

        @Schema(description = "Whether an early help assessment is required (R205, R206).")
        EhaRequirement earlyHelpAssessment,

        @Schema(description = "Whether the children are of an age that is served (R056 to R058).")
        AgeScope scope,

        @Schema(description = "Where the family lives, as known on the day of the referral.")
        Whereabouts place,

        @Schema(description = "Earlier referrals of the same family, the latest first.")
        List<Earlier> earlierReferrals,

        @Schema(description = "The policy that these answers rest on.", examples = "cwac-2024.1")
        String policyVersion) {

    static TriageView of(TriageDesk.View view, Instant now) {
        var referral = view.referral();
        Picture picture = view.picture();
        var dueAt = referral.deadlines().decisionDueAt();
        return new TriageView(
                referral.id(),
                referral.reference().value(),
                referral.status(),
                referral.progress().takenBy(),
                dueAt,
                referral.status().isOpen() && dueAt.isBefore(now),
                picture.facts(),
                picture.prompts(),
                picture.eha(),
                picture.scope(),
                referral.whereabouts(),
                view.earlier().stream().map(Earlier::of).toList(),
                picture.policyVersion());
    }

    /** An earlier referral of the same family. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EarlierReferral", description = "An earlier referral of the same family, and what became of it.")
    public record Earlier(
            UUID id,
            @Schema(examples = "EH-1QX2V-M00ZC") String reference,
            Instant receivedAt,
            @Schema(examples = "answered") String status,

            @Schema(
                    description = "Outcome of its decision in force; absent while there is none.",
                    examples = "programme")
            String outcome) {

        static Earlier of(EarlierReferral earlier) {
            return new Earlier(
                    earlier.id(), earlier.reference(), earlier.receivedAt(), earlier.status(), earlier.outcome());
        }
    }
}
