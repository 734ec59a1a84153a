package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Turns a proposal into a decision, or says everything that stands against it.
 *
 * @param levels the codes of the levels of need that the policy pack knows
 */
public record DecisionMaking(TriageRules rules, Set<String> levels, String policyVersion) {

    /** What came of a proposal. */
    public sealed interface Result {

        /** The decision is made. */
        record Made(Decision decision) implements Result {}

        /** The proposal has these flaws; nothing is decided. */
        record Flawed(List<Flaw> flaws) implements Result {}
    }

    /**
     * The referral that is decided about, and what was decided before.
     *
     * @param stated the facts as the form states them
     * @param previous the decision in force, or {@code null}
     */
    public record Case(UUID referralId, UUID familyId, TriageFacts stated, UUID previous) {}

    /** Decides, unless the proposal has flaws; all of them are named at once. */
    public Result decide(UUID id, Case about, Proposal proposal, Decision.Maker maker, Instant at) {
        var facts = about.stated().corrected(proposal.corrections());
        var picture = Picture.of(facts, rules, policyVersion);
        var flaws = flaws(about, proposal, picture);
        if (!flaws.isEmpty()) {
            return new Result.Flawed(flaws);
        }
        return new Result.Made(new Decision(
                id,
                about.referralId(),
                about.familyId(),
                proposal.levelOfNeed(),
                proposal.outcome(),
                proposal.destination(),
                proposal.reasons(),
                proposal.familyPart(),
                required(proposal, picture.eha()),
                proposal.departures(),
                picture,
                maker,
                at,
                about.previous()));
    }

    private List<Flaw> flaws(Case about, Proposal proposal, Picture picture) {
        var flaws = new ArrayList<Flaw>();
        if (!levels.contains(proposal.levelOfNeed())) {
            flaws.add(new Flaw("/levelOfNeed", "unknown-code", "Choose a level of need that the policy pack knows."));
        }
        if (proposal.outcome().needsDestination() && proposal.destination() == null) {
            flaws.add(new Flaw("/destination", "required", "Name the programme or authority that the family goes to."));
        }
        if (!proposal.corrections().strangersTo(about.stated()).isEmpty()) {
            flaws.add(new Flaw(
                    "/facts/children", "no-such-child", "Number the children as the form lists them, from 1."));
        }
        flaws.addAll(objections(proposal, picture));
        flaws.addAll(assessmentFlaws(proposal, picture.eha()));
        return flaws;
    }

    private List<Flaw> objections(Proposal proposal, Picture picture) {
        return rules.objections(picture.facts(), proposal.outcome()).stream()
                .filter(objection -> objection instanceof Objection.Refuses || !proposal.explains(objection.rule()))
                .map(DecisionMaking::flaw)
                .toList();
    }

    private static Flaw flaw(Objection objection) {
        return switch (objection) {
            case Objection.Refuses no ->
                new Flaw("/outcome", "refused-by-rule", "%s (%s, %s)".formatted(no.text(), no.rule(), no.source()));
            case Objection.WantsReason why ->
                new Flaw(
                        "/departures",
                        "reason-required",
                        "Say why, in departures under the rule %s: %s (%s)"
                                .formatted(why.rule(), why.text(), why.source()));
        };
    }

    private static List<Flaw> assessmentFlaws(Proposal proposal, EhaRequirement computed) {
        if (proposal.ehaRequired() == null && computed.finding() == EhaRequirement.Finding.CANNOT_TELL) {
            return List.of(new Flaw(
                    "/ehaRequired",
                    "required",
                    "Decide whether an assessment is required, or state the missing fact: " + computed.reason()));
        }
        var flaws = new ArrayList<Flaw>();
        boolean required = required(proposal, computed);
        if (computed.isDepartedFromBy(required) && !proposal.explains(Departure.ASSESSMENT_REQUIREMENT)) {
            flaws.add(new Flaw(
                    "/departures",
                    "reason-required",
                    "Say why, in departures under the rule %s (R124): %s"
                            .formatted(Departure.ASSESSMENT_REQUIREMENT, computed.reason())));
        }
        if (required ? proposal.outcome().excludesAssessment() : proposal.outcome() == Outcome.EARLY_HELP_ASSESSMENT) {
            flaws.add(new Flaw(
                    "/ehaRequired",
                    "contradicts-outcome",
                    "The outcome and the decision about an assessment contradict each other; change one of them."));
        }
        return flaws;
    }

    private static boolean required(Proposal proposal, EhaRequirement computed) {
        return proposal.ehaRequired() == null
                ? computed.finding() == EhaRequirement.Finding.REQUIRED
                : proposal.ehaRequired();
    }
}
