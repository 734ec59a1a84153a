package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.policy.Dated;

/** Finds the patch of a postcode: an exact override first, then the longest beginning in force; at most five map look-ups. */
final class PostcodeIndex {
    /** Letters after the first digit of the inward part: cut one by one, they give the unit, the half and the sector. */
    private static final int UNIT_LETTERS = 2;

    private final Map<String, List<Patch>> exact;
    private final Map<String, List<Patch>> beginnings;

    PostcodeIndex(List<Patch> exact, List<Patch> beginnings) {
        this.exact = byPlaceInPostcode(exact);
        this.beginnings = byPlaceInPostcode(beginnings);
    }

    private static Map<String, List<Patch>> byPlaceInPostcode(List<Patch> patches) {
        return patches.stream().collect(Collectors.groupingBy(Patch::at));
    }

    Optional<Patch> find(Postcode postcode, LocalDate on) {
        String whole = postcode.value();
        return inForce(exact, whole, on).or(() -> longest(postcode, whole, on));
    }

    private Optional<Patch> longest(Postcode postcode, String whole, LocalDate on) {
        for (int cut = 0; cut <= UNIT_LETTERS; cut++) {
            Optional<Patch> patch = inForce(beginnings, whole.substring(0, whole.length() - cut), on);
            if (patch.isPresent()) {
                return patch;
            }
        }
        // The part before the space is one name: CW1 is no beginning of CW10.
        return inForce(beginnings, postcode.outward(), on)
                .or(() -> inForce(beginnings, letters(postcode.outward()), on));
    }

    private static String letters(String outward) {
        return Character.isLetter(outward.charAt(1)) ? outward.substring(0, 2) : outward.substring(0, 1);
    }

    private static Optional<Patch> inForce(Map<String, List<Patch>> patches, String at, LocalDate on) {
        return Dated.inForce(patches.getOrDefault(at, List.of()), on);
    }
}
