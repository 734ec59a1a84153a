package uk.earlyhelp.local.demo.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.local.demo.borough.Family.Trait;

/** Decides as the front door would: exactly 6.9 % end without further action, the other shares are assumed. */
final class Decisions {
    static final String NO_FURTHER_ACTION = "no-further-action";
    static final String ASSESSMENT = "early-help-assessment";
    static final String STEP_UP = "step-up-to-social-care";
    static final String ADVICE = "information-and-advice";
    static final String OTHER_AUTHORITY = "other-authority";
    private static final String ALREADY_OPEN = "already-open";
    private static final String PROGRAMME = "programme";
    private static final String SINGLE_AGENCY = "universal-or-single-agency";
    private static final Map<String, String> LEVELS = Map.of(
            ADVICE, "universal",
            NO_FURTHER_ACTION, "universal",
            SINGLE_AGENCY, "universal-plus",
            PROGRAMME, "universal-plus",
            ASSESSMENT, "partnership-plus",
            ALREADY_OPEN, "partnership-plus",
            STEP_UP, "statutory");

    private final Words words;

    Decisions(Words words) {
        this.words = words;
    }

    /** Of {@link Published#REFERRALS}; NO_FURTHER_ACTION is published. */
    static Shares<String> outcomes() {
        return Shares.<String>of()
                .with(NO_FURTHER_ACTION, Published.NO_FURTHER_ACTION)
                .with(ASSESSMENT, 1_205)
                .with(STEP_UP, 460)
                .with(ADVICE, 660)
                .with(SINGLE_AGENCY, 500)
                .with(PROGRAMME, 480);
    }

    /** The intended outcome, unless what is known about the family speaks against it. */
    static String possible(String intended, Family family, Form form, boolean repeat, Dice dice) {
        boolean nothing = intended.equals(NO_FURTHER_ACTION) || intended.equals(ADVICE);
        if (has(family, Trait.OUTSIDE_DISABILITY_TEAM)
                || nothing && form.immediateSafety().concern().equals("yes")) {
            return STEP_UP;
        }
        if (repeat && !intended.equals(STEP_UP) && !nothing && dice.chance(0.3)) {
            return ALREADY_OPEN;
        }
        return intended.equals(PROGRAMME) && has(family, Trait.UNACCOMPANIED) ? ASSESSMENT : intended;
    }

    private static boolean has(Family family, Trait trait) {
        return family.kids().stream().anyMatch(kid -> kid.traits().contains(trait));
    }

    Decision decide(String outcome, Form form, Instant at, Dice dice) {
        var said = words.outcomes().get(outcome);
        boolean together = List.of(ASSESSMENT, ALREADY_OPEN, STEP_UP).contains(outcome);
        boolean departs = !together && dice.chance(0.03);
        return new Decision(
                outcome,
                LEVELS.get(outcome),
                said.destinations() == null ? null : dice.one(said.destinations()),
                dice.one(said.reasons()),
                familyPart(dice),
                steps(said.steps(), LocalDate.ofInstant(at, Arrivals.ENGLAND)),
                together || departs
                        ? new Decision.Facts(dice.between(2, 4), "yes", departs ? "yes" : "no")
                        : new Decision.Facts(1, dice.chance(0.6) ? "yes" : "no", "yes"),
                departs ? words.departure() : null,
                dice.chance(0.05) ? unmet(form, dice) : null,
                said.toReferrer(),
                said.toFamily());
    }

    /** The answer for somebody who is too old for early help. */
    Decision outOfScope(Form form, Instant at, Dice dice) {
        var advice = decide(ADVICE, form, at, dice);
        var said = words.outOfScope();
        return new Decision(
                advice.outcome(),
                advice.level(),
                null,
                said.reasons(),
                advice.familyPart(),
                List.of(),
                new Decision.Facts(1, "no", "yes"),
                null,
                null,
                said.toReferrer(),
                said.toFamily());
    }

    private Decision.Unmet unmet(Form form, Dice dice) {
        String missing =
                dice.one(List.of("no-such-service", "waiting-list", "waiting-list", "too-far", "not-eligible"));
        return new Decision.Unmet(dice.one(form.needs()), missing, dice.one(words.insteads()));
    }

    private Decision.FamilyPart familyPart(Dice dice) {
        String extent = Shares.<String>of()
                .with("took-part", 45)
                .with("consulted", 38)
                .with("not-involved", 17)
                .draw(dice);
        return new Decision.FamilyPart(extent, dice.one(words.familyParts().get(extent)));
    }

    private static List<Decision.NextStep> steps(List<List<String>> steps, LocalDate day) {
        return steps.stream()
                .map(step -> new Decision.NextStep(
                        step.get(0), step.get(1), OfficeTime.dayAfter(day, Integer.parseInt(step.get(2)))))
                .toList();
    }
}
