package uk.earlyhelp.referral.triage.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.triage.Forum;
import uk.earlyhelp.referral.triage.OutcomeCode;

/** A meeting of the allocation forum. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Forum", description = "A meeting of the allocation forum (R122, R123).")
public record ForumView(
        UUID id,
        @Schema(examples = "Chester allocation forum") String name,
        @Schema(description = "When it begins (UTC).") Instant heldAt,

        @Schema(description = "Code of its area; absent for the whole authority.", examples = "blacon")
        String area,

        @Schema(description = "The referrals that it takes; absent in a list.")
        List<Item> agenda) {

    static ForumView of(Forum forum) {
        return new ForumView(
                forum.id(),
                forum.name(),
                forum.heldAt(),
                forum.area(),
                forum.agenda().stream().map(Item::of).toList());
    }

    static ForumView line(Forum forum) {
        return new ForumView(forum.id(), forum.name(), forum.heldAt(), forum.area(), null);
    }

    /** A referral on the agenda. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ForumItem", description = "A referral on the agenda.")
    public record Item(
            UUID referralId,
            @Schema(examples = "EH-7K3M9-Q2X4J") String reference,

            @Schema(examples = "Which team is best placed to lead?")
            String question,

            @Schema(description = "What the forum said; absent until recorded.")
            Recorded outcome) {

        static Item of(Forum.Item item) {
            return new Item(item.referralId(), item.reference(), item.question(), Recorded.of(item.outcome()));
        }
    }

    /** What the forum said about a referral. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ForumOutcome", description = "What the forum said about a referral. For workers only.")
    public record Recorded(
            Forum.Conclusion conclusion, OutcomeCode recommended, String note, String recordedBy, Instant recordedAt) {

        static Recorded of(Forum.Recorded outcome) {
            return outcome == null
                    ? null
                    : new Recorded(
                            outcome.conclusion(),
                            outcome.recommended(),
                            outcome.note(),
                            outcome.recordedBy(),
                            outcome.recordedAt());
        }
    }
}
