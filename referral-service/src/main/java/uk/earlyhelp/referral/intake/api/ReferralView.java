package uk.earlyhelp.referral.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.intake.Information;
import uk.earlyhelp.referral.intake.Question;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.ReferralFile;
import uk.earlyhelp.referral.intake.ReferralStatus;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** One referral. Who sent it sees what they sent and what became of it; the front door sees its own work besides. */
@Schema(description = "One referral. `work` is there for the front door only.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralView(
        UUID id,
        @Schema(examples = "EH-7K3M9-Q2X4J") String reference,
        ReferralStatus status,
        @Schema(description = "The status in plain words.") String statusInWords,
        Instant receivedAt,

        @Schema(description = "By when it is decided (UTC).")
        Instant decisionDueAt,

        @Schema(description = "By when the referrer has an answer (UTC).")
        Instant answerDueAt,

        @Schema(description = "When the answer was given; absent until then.")
        Instant answeredAt,

        @Schema(
                description =
                        "The form as it was submitted. Who has not written it, because the front door recorded it for"
                                + " them, sees it without the other members of the household.")
        ReferralForm form,

        @Schema(description = "What was told since, oldest first. A referrer sees what its own side told.")
        List<Told> information,

        @Schema(description = "What the front door has asked the referrer, oldest first.")
        List<Asked> questions,

        FrontDoorWork work) {

    static ReferralView of(ReferralFile file, Reach reach, boolean seesTheWork) {
        var referral = file.referral();
        var progress = referral.progress();
        return new ReferralView(
                referral.id(),
                referral.reference().value(),
                progress.status(),
                progress.status().inPlainWords(),
                referral.deadlines().receivedAt(),
                referral.deadlines().decisionDueAt(),
                referral.deadlines().answerDueAt(),
                progress.answeredAt(),
                seesTheWork || !referral.sender().recordedForThem()
                        ? referral.form()
                        : referral.form().withoutOtherMembers(),
                file.information().stream()
                        .filter(told -> reach.covers(told.agency(), told.givenBy()))
                        .map(Told::of)
                        .toList(),
                file.questions().stream().map(Asked::of).toList(),
                seesTheWork ? FrontDoorWork.of(referral) : null);
    }

    /** Something that was told after the referral came in. */
    @Schema(description = "Something that was told after the referral came in.")
    public record Told(UUID id, Instant at, String text) {

        static Told of(Information information) {
            return new Told(information.id(), information.givenAt(), information.text());
        }
    }

    /** Something that the front door has asked. */
    @Schema(description = "Something that the front door has asked.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            UUID id,
            Instant at,

            @Schema(description = "By when an answer helps (UTC).")
            Instant dueAt,

            String text,

            @Schema(description = "When it was answered; absent until then.")
            Instant answeredAt) {

        static Asked of(Question question) {
            return new Asked(
                    question.id(), question.askedAt(), question.dueAt(), question.text(), question.answeredAt());
        }
    }

    /** What only the front door sees. */
    @Schema(description = "What only the front door sees.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FrontDoorWork(
            UUID familyId,

            @Schema(description = "One id for each child of the form, in its order.")
            List<UUID> childIds,

            @Schema(description = "Agency in the directory; absent for a family or individual.")
            String agency,

            String agencyKind,
            String submittedBy,

            @Schema(description = "Referral source code of the CIN census.", examples = "2A")
            String source,

            @Schema(description = "Area; absent when the place is unknown or elsewhere.")
            String area,

            String team,
            Boolean rural,
            String pilotArea,
            boolean safetyConcern,

            @Schema(description = "The worker who has taken it; absent when nobody has.")
            String takenBy) {

        static FrontDoorWork of(Referral referral) {
            var sender = referral.sender();
            var whereabouts = referral.whereabouts();
            return new FrontDoorWork(
                    referral.familyId(),
                    referral.childIds(),
                    sender.agency(),
                    sender.agencyKind(),
                    sender.submittedBy(),
                    sender.source(),
                    whereabouts.area(),
                    whereabouts.team(),
                    whereabouts.rural(),
                    whereabouts.pilotArea(),
                    referral.form().safetyConcern(),
                    referral.progress().takenBy());
        }
    }
}
