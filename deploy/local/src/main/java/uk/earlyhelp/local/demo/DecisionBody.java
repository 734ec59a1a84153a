package uk.earlyhelp.local.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import uk.earlyhelp.local.demo.borough.Decision;
import uk.earlyhelp.local.demo.borough.Step;

/** A decision as it goes over the wire; what is {@code null} is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionBody(
        String levelOfNeed,
        String outcome,
        String destination,
        String reasons,
        Decision.FamilyPart familyPart,
        List<Decision.NextStep> nextSteps,
        Decision.Facts facts,
        Boolean ehaRequired,
        List<Departure> departures,
        List<Decision.Unmet> unmetNeeds,
        AnswerBody answer) {

    /** Why a worker decides otherwise than computed. */
    record Departure(String rule, String reason) {}

    /** The words of an answer; its next steps are those of the decision. */
    record AnswerBody(String toReferrer, String toFamily) {
        static AnswerBody of(Decision decision) {
            return new AnswerBody(decision.toReferrer(), decision.toFamily());
        }
    }

    static DecisionBody of(Step.Decide step) {
        var decision = step.decision();
        boolean departs = decision.againstAssessment() != null;
        return new DecisionBody(
                decision.level(),
                decision.outcome(),
                decision.destination(),
                decision.reasons(),
                decision.familyPart(),
                decision.nextSteps(),
                decision.facts(),
                departs ? false : null,
                departs ? List.of(new Departure("assessment-requirement", decision.againstAssessment())) : null,
                decision.unmet() == null ? null : List.of(decision.unmet()),
                step.answered() ? AnswerBody.of(decision) : null);
    }
}
