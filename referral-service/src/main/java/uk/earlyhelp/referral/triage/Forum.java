package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.kit.problems.Problem;

/**
 * One meeting of the allocation forum (R122, R123) with its agenda and what became of each item.
 *
 * @param heldAt when the meeting begins
 * @param area the area whose referrals it takes; {@code null} for the whole authority
 */
public record Forum(UUID id, String name, Instant heldAt, String area, List<Item> agenda, long version) {

    public Forum {
        agenda = List.copyOf(agenda);
    }

    Forum with(List<Item> items) {
        return new Forum(id, name, heldAt, area, items, version);
    }

    /** Whether the referral can be put on this agenda now. */
    void mustAdmit(UUID referralId, Instant now) {
        if (heldAt.isBefore(now)) {
            throw no(TriageProblem.FORUM_IS_OVER);
        }
        if (itemFor(referralId).isPresent()) {
            throw no(TriageProblem.ALREADY_ON_THE_AGENDA);
        }
    }

    /** Whether an outcome can be recorded for the referral. */
    void mustAwait(UUID referralId) {
        var item = itemFor(referralId).orElseThrow(() -> no(TriageProblem.NOT_ON_THE_AGENDA));
        if (item.outcome() != null) {
            throw no(TriageProblem.OUTCOME_ALREADY_RECORDED);
        }
    }

    private static Problem no(TriageProblem problem) {
        return new Problem(problem, problem.advice());
    }

    /** The agenda item about a referral. */
    Optional<Item> itemFor(UUID referralId) {
        return agenda.stream()
                .filter(item -> item.referralId().equals(referralId))
                .findFirst();
    }

    /**
     * A referral on the agenda.
     *
     * @param question what the forum is asked to settle
     * @param outcome what the forum said; {@code null} until recorded
     */
    public record Item(UUID referralId, String reference, String question, Recorded outcome) {}

    /**
     * What the forum said about one referral; the worker decides on it.
     *
     * @param recommended the outcome that the forum recommends; {@code null} unless it recommends one
     * @param note the forum's reasons, for workers only
     */
    public record Recorded(
            Conclusion conclusion, OutcomeCode recommended, String note, String recordedBy, Instant recordedAt) {}

    /** What a forum can do with a referral. */
    @Schema(
            description = "What a forum does with a referral.",
            enumeration = {"recommended", "more-information", "next-forum"})
    public enum Conclusion {
        RECOMMENDED,
        MORE_INFORMATION,
        NEXT_FORUM;

        @JsonCreator
        public static Conclusion of(String code) {
            return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
        }

        @JsonValue
        public String code() {
            return name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }
}
