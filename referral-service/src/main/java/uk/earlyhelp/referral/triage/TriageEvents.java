package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.earlyhelp.kit.events.Outbox;
import uk.earlyhelp.kit.events.OutgoingEvent;

/** What the world hears about triage: ids, codes and times; the schemas stand in {@code docs/events}. */
@ApplicationScoped
class TriageEvents {

    private static final String TOPIC = "early-help.referral";

    private final Outbox outbox;

    TriageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void decided(Decision decision) {
        var picture = decision.picture();
        var data = new Decided(
                decision.referralId(),
                decision.id(),
                decision.supersedes(),
                decision.levelOfNeed(),
                decision.outcome(),
                decision.ehaRequired(),
                picture.eha().finding(),
                picture.scope().standing(),
                picture.prompts().stream().map(Prompt::rule).distinct().toList(),
                decision.departures().stream().map(Departure::rule).distinct().toList(),
                picture.policyVersion(),
                decision.decidedAt());
        publish("early-help.referral.decided.v1", decision.familyId(), data);
    }

    void recorded(UnmetNeed need) {
        var data = new UnmetNeedRecorded(
                need.id(),
                need.referralId(),
                need.decisionId(),
                need.need(),
                need.missing(),
                need.area(),
                need.recordedAt());
        publish("early-help.unmet-need.recorded.v1", need.familyId(), data);
    }

    void overdue(Overdue overdue) {
        var data = new DeadlineMissed(overdue.referralId(), overdue.area(), overdue.dueAt());
        publish(overdue.kind().eventType(), overdue.familyId(), data);
    }

    private void publish(String type, UUID familyId, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, familyId, data));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Decided(
            UUID referralId,
            UUID decisionId,
            UUID supersedes,
            String levelOfNeed,
            OutcomeCode outcome,
            boolean ehaRequired,
            EhaRequirement.Finding ehaFinding,
            AgeScope.Standing scope,
            List<String> prompts,
            List<String> departures,
            String policyVersion,
            Instant decidedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record UnmetNeedRecorded(
            UUID unmetNeedId,
            UUID referralId,
            UUID decisionId,
            String need,
            UnmetNeed.Missing missing,
            String area,
            Instant recordedAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record DeadlineMissed(UUID referralId, String area, Instant dueAt) {}
}
