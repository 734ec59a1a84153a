package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.List;

/**
 * What a worker decides and writes.
 *
 * @param level a level of the pack; {@code null} where the outcome needs none
 * @param destination who takes over; {@code null} for nobody
 * @param unmet a need for which nothing is available (R128); {@code null} when there is none
 * @param againstAssessment why there is no assessment although the facts require one (R124); {@code null} otherwise
 */
public record Decision(
        String outcome,
        String level,
        String destination,
        String reasons,
        FamilyPart familyPart,
        List<NextStep> nextSteps,
        Facts facts,
        String againstAssessment,
        Unmet unmet,
        String toReferrer,
        String toFamily) {

    /** The family's part (R130): {@code took-part}, {@code consulted} or {@code not-involved}. */
    public record FamilyPart(String extent, String description) {}

    /** What happens next, by that day. */
    public record NextStep(String what, String who, LocalDate by) {}

    /** What the need for an assessment is computed from (R205, R206). */
    public record Facts(int agenciesInvolved, String additionalNeeds, String singleServiceCanMeetNeeds) {}

    /** A need for which nothing is available, why, and what is offered instead. */
    public record Unmet(String need, String missing, String offeredInstead) {}
}
