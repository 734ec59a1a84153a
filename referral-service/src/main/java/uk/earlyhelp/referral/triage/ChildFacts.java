package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.policy.AgeFacts;
import uk.earlyhelp.referral.policy.Ages;
import uk.earlyhelp.referral.policy.Ground;

/**
 * What the referral states about one child.
 *
 * @param number the child's place on the form, counted from 1
 * @param dateOfBirth {@code null} when the child is not born yet or the date is not known
 * @param expectedDateOfDelivery {@code null} unless the child is not born yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is stated about one child.")
public record ChildFacts(
        @Schema(description = "Place on the form, counted from 1.", examples = "1")
        int number,

        LocalDate dateOfBirth,

        @Schema(description = "Only for a child who is not born yet.")
        LocalDate expectedDateOfDelivery,

        Stated send,
        Stated disability,
        Stated outsideDisabilityTeamCriteria,
        Stated careLeaver,
        Stated youngCarer,
        Stated unaccompaniedAsylumSeeker) {

    boolean unborn() {
        return expectedDateOfDelivery != null;
    }

    /** True only for a born child whose age in completed months on that day lies in [from, below). */
    boolean agedBetween(int from, int below, LocalDate on) {
        if (dateOfBirth == null) {
            return false;
        }
        int months = Ages.completedMonths(dateOfBirth, on);
        return months >= from && months < below;
    }

    AgeFacts ageFacts() {
        return new AgeFacts(
                dateOfBirth,
                expectedDateOfDelivery,
                groundsThat(answer -> answer == Stated.YES),
                groundsThat(answer -> answer != Stated.YES && answer != Stated.NO));
    }

    private Set<Ground> groundsThat(Predicate<Stated> match) {
        var answers = new EnumMap<Ground, Stated>(
                Map.of(Ground.SEND, send, Ground.DISABILITY, disability, Ground.CARE_LEAVER, careLeaver));
        return answers.entrySet().stream()
                .filter(ground -> match.test(ground.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
