package uk.earlyhelp.referral.triage;

import java.util.List;

/**
 * What a worker wants to decide.
 *
 * @param levelOfNeed a level of the policy pack, by its code
 * @param destination the programme or authority that the family goes to; {@code null} where there is none to name
 * @param ehaRequired the worker's own decision; {@code null} to follow what is computed
 * @param departures reasons for choosing what a rule speaks against
 */
public record Proposal(
        String levelOfNeed,
        Outcome outcome,
        String destination,
        String reasons,
        FamilyPart familyPart,
        FactCorrections corrections,
        Boolean ehaRequired,
        List<Departure> departures) {

    public Proposal {
        corrections = corrections == null ? FactCorrections.none() : corrections;
        departures = departures == null ? List.of() : List.copyOf(departures);
    }

    boolean explains(String rule) {
        return departures.stream().anyMatch(departure -> departure.rule().equals(rule));
    }
}
