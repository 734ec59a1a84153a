package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.api.AnswerView;
import uk.earlyhelp.referral.triage.AgeScope;
import uk.earlyhelp.referral.triage.Decision;
import uk.earlyhelp.referral.triage.Departure;
import uk.earlyhelp.referral.triage.EhaRequirement;
import uk.earlyhelp.referral.triage.FamilyPart;
import uk.earlyhelp.referral.triage.OutcomeCode;
import uk.earlyhelp.referral.triage.Prompt;
import uk.earlyhelp.referral.triage.TriageFacts;

/** A decision with all that it rests on; for workers only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Decision", description = "A decision with all that it rests on. For workers only.")
public record DecisionView(
        UUID id,

        @Schema(description = "Whether no later decision has superseded it.")
        boolean inForce,

        @Schema(description = "The decision that it replaces; absent for the first.")
        UUID supersedes,

        @Schema(examples = "partnership-plus") String levelOfNeed,
        OutcomeCode outcome,
        String destination,
        String reasons,
        FamilyPart familyPart,
        List<AnswerView.Step> nextSteps,

        @Schema(description = "What was decided about an assessment.")
        boolean ehaRequired,

        @Schema(description = "What was computed about it (R205, R206).")
        EhaRequirement ehaComputed,

        @Schema(description = "Reasons for choosing what a rule speaks against.")
        List<Departure> departures,

        @Schema(description = "The facts that it rests on.") TriageFacts facts,
        AgeScope scope,

        @Schema(description = "The prompts that the worker saw.")
        List<Prompt> prompts,

        @Schema(examples = "cwac-2024.1") String policyVersion,

        @Schema(description = "Subject of the worker who decided.")
        String decidedBy,

        @Schema(description = "Agency of the worker.", examples = "council-frontdoor")
        String decidedFor,

        @Schema(description = "When (UTC).") Instant decidedAt) {

    static DecisionView of(Decision decision, boolean inForce) {
        var picture = decision.picture();
        return new DecisionView(
                decision.id(),
                inForce,
                decision.supersedes(),
                decision.levelOfNeed(),
                decision.outcome(),
                decision.destination(),
                decision.reasons(),
                decision.familyPart(),
                decision.nextSteps().stream().map(AnswerView.Step::of).toList(),
                decision.ehaRequired(),
                picture.eha(),
                decision.departures(),
                picture.facts(),
                picture.scope(),
                picture.prompts(),
                picture.policyVersion(),
                decision.maker().subject(),
                decision.maker().agency(),
                decision.decidedAt());
    }
}
