package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.earlyhelp.kit.problems.ProblemCatalogue;
import uk.earlyhelp.kit.problems.ProblemType;

/** Lets {@code GET /problems} explain this room's refusals. */
@ApplicationScoped
class TriageProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemType> types() {
        return List.of(TriageProblem.values());
    }
}
