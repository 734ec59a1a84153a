package uk.earlyhelp.referral.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** A decision as a worker sends it, to be spoiled or completed field by field. */
public final class SampleDecision {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode decision = JSON.createObjectNode();

    private SampleDecision(String outcome) {
        with("outcome", outcome);
        with("levelOfNeed", "partnership-plus");
        with("destination", "Blacon children's centre");
        with("reasons", "SECRET-REASONS: two services see the same worry.");
        with("familyPart", Map.of("extent", "took-part", "description", "SECRET-PART: Mum agreed."));
        with(
                "nextSteps",
                List.of(Map.of("what", "Somebody rings the family.", "who", "The centre", "by", "2026-12-01")));
    }

    /** With everything that any outcome may require. */
    public static SampleDecision to(String outcome) {
        return new SampleDecision(outcome);
    }

    /** An outcome that fits the sample referral: two agencies and needs, so that an assessment is required. */
    public static SampleDecision toAssess() {
        return to("early-help-assessment");
    }

    /** The answer in the words of the policy pack. */
    public SampleDecision answered() {
        return with("answer", Map.of());
    }

    /** Says why no assessment is made although one is required (R124). */
    public SampleDecision withoutAssessment() {
        return with("ehaRequired", false)
                .with(
                        "departures",
                        List.of(Map.of("rule", "assessment-requirement", "reason", "One was completed in May.")));
    }

    public SampleDecision with(String field, Object value) {
        decision.set(field, JSON.<JsonNode>valueToTree(value));
        return this;
    }

    public SampleDecision without(String field) {
        decision.remove(field);
        return this;
    }

    public String json() {
        return decision.toString();
    }
}
