package uk.earlyhelp.referral.triage.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.answers.api.NewAnswer;
import uk.earlyhelp.referral.answers.api.NewNextStep;
import uk.earlyhelp.referral.intake.form.KnownCode;
import uk.earlyhelp.referral.intake.form.Printable;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.triage.DecisionDesk;
import uk.earlyhelp.referral.triage.Departure;
import uk.earlyhelp.referral.triage.FactCorrections;
import uk.earlyhelp.referral.triage.FamilyPart;
import uk.earlyhelp.referral.triage.OutcomeCode;
import uk.earlyhelp.referral.triage.Proposal;
import uk.earlyhelp.referral.triage.UnmetNeed;

/** What a worker decides about a referral. */
@Schema(
        description = "What a worker decides about a referral. What each outcome requires is in GET /policy; everything"
                + " that is missing is named at once.")
public record NewDecision(
        @Size(max = 60)
        @Schema(
                description = "Code of a level of need, from GET /policy.",
                examples = "partnership-plus",
                nullable = true)
        String levelOfNeed,

        @NotNull @Schema(examples = "early-help-assessment", required = true)
        OutcomeCode outcome,

        @Size(min = 1, max = 200)
        @Printable
        @Schema(
                description = "The service, programme, open work or authority that takes over.",
                examples = "Triple P at Blacon children's centre",
                nullable = true)
        String destination,

        @Size(min = 1, max = 10_000)
        @Printable
        @Schema(
                description = "Why. For workers only; the referrer never sees it.",
                examples = "School and health visitor see the same worry.",
                nullable = true)
        String reasons,

        @Valid @Schema(nullable = true) Part familyPart,

        @Size(max = 20, message = "Give at most {max} steps.")
        @Schema(description = "What happens next, and by when.", nullable = true)
        List<@NotNull @Valid NewNextStep> nextSteps,

        @Valid
        @Schema(
                description = "Facts that the worker knows better than the form; left out, they stay as stated.",
                nullable = true)
        Corrections facts,

        @Schema(
                description = "Whether an early help assessment is required. Left out, as computed; otherwise than"
                        + " computed needs a departure under assessment-requirement (R124).",
                nullable = true)
        Boolean ehaRequired,

        @Size(max = 20, message = "Give at most {max} departures.")
        @Schema(description = "Reasons for choosing what a rule speaks against.", nullable = true)
        List<@NotNull @Valid Reason> departures,

        @Size(max = 20, message = "Give at most {max} unmet needs.")
        @Schema(description = "Needs for which nothing is available (R128).", nullable = true)
        List<@NotNull @Valid Unmet> unmetNeeds,

        @Valid @Schema(description = "The answer. Left out, it stays owed and is listed as due.", nullable = true)
        NewAnswer answer) {

    DecisionDesk.Request request() {
        var proposal = new Proposal(
                levelOfNeed,
                outcome,
                destination,
                reasons,
                familyPart == null ? null : new FamilyPart(familyPart.extent(), familyPart.description()),
                NewAnswer.steps(nextSteps),
                facts == null ? null : facts.toDomain(),
                ehaRequired,
                orEmpty(departures).stream()
                        .map(reason -> new Departure(reason.rule(), reason.reason()))
                        .toList());
        var shortfalls = orEmpty(unmetNeeds).stream()
                .map(unmet -> new DecisionDesk.Shortfall(unmet.need(), unmet.missing(), unmet.offeredInstead()))
                .toList();
        return new DecisionDesk.Request(proposal, shortfalls, answer == null ? null : answer.words());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The family's part in the decision. */
    @Schema(name = "NewFamilyPart", description = "The child's and family's part in the decision (R130).")
    public record Part(
            @NotNull @Schema(examples = "took-part", required = true)
            FamilyPart.Extent extent,

            @NotBlank
            @Size(max = 5_000)
            @Printable
            @Schema(
                    description = "What they said or agreed, or why they had no part in it.",
                    examples = "Mum agreed on the phone; Aoife wants help with mornings.",
                    required = true)
            String description) {}

    /** A reason for choosing what a rule speaks against. */
    @Schema(name = "NewDeparture", description = "A reason for choosing what a rule speaks against.")
    public record Reason(
            @NotBlank
            @Size(max = 60)
            @Schema(
                    description = "Name of the rule, from a prompt or a refusal, or assessment-requirement.",
                    examples = "assessment-requirement",
                    required = true)
            String rule,

            @NotBlank
            @Size(max = 2_000)
            @Printable
            @Schema(examples = "An assessment was completed in May.", required = true)
            String reason) {}

    /** A need for which nothing is available. */
    @Schema(name = "NewUnmetNeed", description = "A need for which nothing is available (R128).")
    public record Unmet(
            @NotBlank
            @Size(max = 60)
            @KnownCode(list = "needs")
            @Schema(description = "Code from GET /codes/needs.", examples = "parental-conflict", required = true)
            String need,

            @NotNull @Schema(description = "Why nothing is available.", examples = "waiting-list", required = true)
            UnmetNeed.Missing missing,

            @Size(min = 1, max = 500)
            @Printable
            @Schema(description = "What is offered instead.", examples = "Information online", nullable = true)
            String offeredInstead) {}

    /** Facts that the worker knows better than the form. */
    @Schema(name = "FactCorrections", description = "Facts that the worker knows better than the form.")
    public record Corrections(
            @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid ChildCorrection> children,

            @Schema(description = "A parent's learning disability affects parenting (R102).", nullable = true)
            Stated parentLearningDisability,

            @Schema(nullable = true) Stated immediateSafety,

            @Min(0)
            @Max(50)
            @Schema(description = "How many agencies work with the family.", examples = "2", nullable = true)
            Integer agenciesInvolved,

            @Schema(description = "The family has additional needs (R205).", nullable = true)
            Stated additionalNeeds,

            @Schema(
                    description = "A single universal or specialist service can meet the needs (R206).",
                    examples = "yes",
                    nullable = true)
            Stated singleServiceCanMeetNeeds) {

        FactCorrections toDomain() {
            return new FactCorrections(
                    orEmpty(children).stream().map(ChildCorrection::toDomain).toList(),
                    parentLearningDisability,
                    immediateSafety,
                    agenciesInvolved,
                    additionalNeeds,
                    singleServiceCanMeetNeeds);
        }
    }
}
