package uk.earlyhelp.referral.triage;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Turns a proposal into a decision, or says everything that stands against it. */
public record DecisionMaking(PolicyPack pack) {

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
        var facts = proposal.corrections().applyTo(about.stated());
        var picture = Picture.of(facts, pack);
        var flaws = new Flaws(pack, about.stated(), proposal, picture).all();
        return flaws.isEmpty()
                ? new Result.Made(made(id, about, proposal, picture, maker, at))
                : new Result.Flawed(flaws);
    }

    private static Decision made(
            UUID id, Case about, Proposal proposal, Picture picture, Decision.Maker maker, Instant at) {
        return new Decision(
                id,
                about.referralId(),
                about.familyId(),
                proposal.levelOfNeed(),
                proposal.outcome(),
                proposal.destination(),
                proposal.reasons(),
                proposal.familyPart(),
                proposal.nextSteps(),
                ehaRequired(proposal, picture.eha()),
                proposal.departures(),
                picture,
                maker,
                at,
                about.previous());
    }

    static boolean ehaRequired(Proposal proposal, EhaRequirement computed) {
        return proposal.ehaRequired() == null
                ? computed.finding() == EhaRequirement.Finding.REQUIRED
                : proposal.ehaRequired();
    }
}
