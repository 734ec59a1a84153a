package uk.earlyhelp.local.demo.borough;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which needs are presented, weighted by the published factors at the end of 2,951 assessments. */
final class Needs {
    /** Needs that only a child of some age can have. */
    private static final Set<String> FROM_FIVE = Set.of(
            "mental-health", "anxiety", "challenging-behaviour", "inappropriate-sexual-behaviour", "mediation", "adhd");

    private static final Set<String> FROM_ELEVEN =
            Set.of("substance-misuse-young-person", "risk-of-offending", "exploitation", "crime");

    /** Where a factor names nobody in particular or several needs, it is shared out among them. */
    private static final Shares<String> WEIGHTS = Shares.<String>of()
            .with("domestic-abuse", 1_395)
            .with("parental-mental-health", 1_451)
            .with("mental-health", 536)
            .with("anxiety", 300)
            .with("trauma", 150)
            .with("parental-alcohol-misuse", 575)
            .with("substance-misuse-parent", 536)
            .with("substance-misuse-young-person", 242)
            .with("neglect", 451)
            .with("compromised-parenting", 577)
            .with("parental-conflict", 138)
            .with("autism", 231)
            .with("adhd", 230)
            .with("parental-learning-disability", 135)
            .with("exploitation", 268)
            .with("risk-of-offending", 132)
            .with("challenging-behaviour", 396)
            .with("inappropriate-sexual-behaviour", 60)
            .with("home-conditions", 160)
            .with("poor-housing", 140)
            .with("routines", 140)
            .with("mediation", 60)
            .with("crime", 48)
            .with("armed-forces-family", 20)
            .with("traveller-family", 14);

    private Needs() {}

    /** One to four needs, the one that weighs most first. */
    static List<String> of(int oldest, Dice dice) {
        int wanted = Shares.<Integer>of()
                .with(1, 35)
                .with(2, 38)
                .with(3, 20)
                .with(4, 7)
                .draw(dice);
        var needs = new ArrayList<String>();
        while (needs.size() < wanted) {
            String need = WEIGHTS.draw(dice);
            if (!needs.contains(need) && possible(need, oldest)) {
                needs.add(need);
            }
        }
        return List.copyOf(needs);
    }

    private static boolean possible(String need, int oldest) {
        return oldest >= 11 || !FROM_ELEVEN.contains(need) && (oldest >= 5 || !FROM_FIVE.contains(need));
    }
}
