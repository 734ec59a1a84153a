package uk.earlyhelp.referral.triage;

import java.util.List;
import java.util.Set;

/**
 * Up to which birthday a policy pack helps, and what extends it.
 *
 * @param years the birthday (in years) from which a young person is out of scope
 * @param extendedYears the later birthday for those whom one of {@code extendedBy} holds
 * @param extendedBy any of {@code send}, {@code disability}, {@code care-leaver}
 * @param reading how the pack reads an open point of its sources, in words
 * @param sources ids of the rules in the seed documents, such as R056
 */
public record AgeLimits(int years, int extendedYears, Set<String> extendedBy, String reading, List<String> sources) {

    public AgeLimits {
        extendedBy = Set.copyOf(extendedBy);
        sources = List.copyOf(sources);
    }

    /** Whether something extends the limit for this child: no only when every possible ground is denied. */
    Stated extendedFor(ChildFacts child) {
        var grounds = extendedBy.stream().map(ground -> stated(ground, child)).toList();
        if (grounds.contains(Stated.YES)) {
            return Stated.YES;
        }
        return grounds.contains(Stated.UNKNOWN) ? Stated.UNKNOWN : Stated.NO;
    }

    private static Stated stated(String ground, ChildFacts child) {
        return switch (ground) {
            case "send" -> child.send();
            case "disability" -> child.disability();
            case "care-leaver" -> child.careLeaver();
            default -> throw new IllegalStateException("The policy pack extends the age limit by " + ground);
        };
    }
}
