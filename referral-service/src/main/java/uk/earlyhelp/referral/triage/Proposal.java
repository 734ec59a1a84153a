package uk.earlyhelp.referral.triage;

import java.util.List;
import uk.earlyhelp.referral.answers.NextStep;

/**
 * What a worker wants to decide.
 *
 * @param levelOfNeed a level of the policy pack, by its code; {@code null} where the outcome requires none
 * @param destination the service, programme, open work or authority that takes over; {@code null} where none does
 * @param ehaRequired the worker's own decision; {@code null} to follow what is computed
 * @param departures reasons for choosing what a rule speaks against
 */
public record Proposal(
        String levelOfNeed,
        OutcomeCode outcome,
        String destination,
        String reasons,
        FamilyPart familyPart,
        List<NextStep> nextSteps,
        FactCorrections corrections,
        Boolean ehaRequired,
        List<Departure> departures) {

    public Proposal {
        nextSteps = nextSteps == null ? List.of() : List.copyOf(nextSteps);
        corrections = corrections == null ? FactCorrections.none() : corrections;
        departures = departures == null ? List.of() : List.copyOf(departures);
    }

    boolean explains(String rule) {
        return departures.stream().anyMatch(departure -> departure.rule().equals(rule));
    }
}
