package uk.earlyhelp.referral.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.earlyhelp.kit.events.Outbox;
import uk.earlyhelp.kit.events.OutgoingEvent;
import uk.earlyhelp.referral.intake.form.Child;
import uk.earlyhelp.referral.intake.form.Sex;
import uk.earlyhelp.referral.policy.PolicyPack;

/**
 * Tells the other rooms of this house, in the same transaction, and everybody else through the outbox. What leaves the
 * house are ids, codes and dates: the schemas stand in {@code docs/events}.
 */
@ApplicationScoped
class Announcements {

    /** Where everything about referrals is published. */
    static final String TOPIC = "early-help.referral";

    private final Outbox outbox;
    private final PolicyPack policy;
    private final Event<Object> rooms;

    Announcements(Outbox outbox, PolicyPack policy, Event<Object> rooms) {
        this.outbox = outbox;
        this.policy = policy;
        this.rooms = rooms;
    }

    void submitted(Referral referral) {
        publish("early-help.referral.submitted.v1", referral.familyId(), submission(referral));
        rooms.fire(new ReferralSubmitted(referral));
    }

    void informationAdded(InformationAdded event) {
        var data = new Informed(event.referralId(), event.wasAsked(), event.at());
        publish("early-help.referral.information-added.v1", event.familyId(), data);
        rooms.fire(event);
    }

    void withdrawn(ReferralWithdrawn event) {
        var data = new Withdrawn(event.referralId(), event.at());
        publish("early-help.referral.withdrawn.v1", event.familyId(), data);
        rooms.fire(event);
    }

    /** Told to the listeners of both families, each in its own order. */
    void linked(FamilyLinked event) {
        var data = new Linked(event.referralId(), event.formerFamilyId(), event.familyId(), event.at());
        publish("early-help.referral.family-linked.v1", event.formerFamilyId(), data);
        publish("early-help.referral.family-linked.v1", event.familyId(), data);
        rooms.fire(event);
    }

    private void publish(String type, UUID familyId, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, familyId, data));
    }

    private Submission submission(Referral referral) {
        var form = referral.form();
        return new Submission(
                referral.id(),
                referral.sender().source(),
                referral.sender().agency(),
                referral.sender().agencyKind(),
                form.needs(),
                IntStream.range(0, form.children().size())
                        .mapToObj(at -> AnnouncedChild.of(
                                referral.childIds().get(at), form.children().get(at)))
                        .toList(),
                referral.whereabouts().area(),
                referral.whereabouts().team(),
                referral.whereabouts().rural(),
                referral.whereabouts().pilotArea(),
                referral.deadlines().receivedAt(),
                referral.deadlines().decisionDueAt(),
                form.safetyConcern(),
                form.consent().status().code(),
                policy.version().version());
    }

    @JsonInclude(Include.NON_NULL)
    private record Submission(
            UUID referralId,
            String source,
            String agency,
            String agencyKind,
            List<String> needs,
            List<AnnouncedChild> children,
            String area,
            String team,
            Boolean rural,
            String pilotArea,
            Instant receivedAt,
            Instant decisionDueAt,
            boolean safetyConcern,
            String consent,
            String policyVersion) {}

    /** A child without a name: the month is near enough for every question that a listener may ask. */
    @JsonInclude(Include.NON_NULL)
    private record AnnouncedChild(UUID childId, YearMonth birthMonth, boolean unborn, Sex sex) {

        static AnnouncedChild of(UUID childId, Child child) {
            var birthMonth = child.dateOfBirth() == null ? null : YearMonth.from(child.dateOfBirth());
            return new AnnouncedChild(childId, birthMonth, child.unborn(), child.sex());
        }
    }

    private record Informed(UUID referralId, boolean wasAsked, Instant addedAt) {}

    private record Withdrawn(UUID referralId, Instant withdrawnAt) {}

    private record Linked(UUID referralId, UUID formerFamilyId, UUID familyId, Instant linkedAt) {}
}
