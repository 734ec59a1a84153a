package uk.earlyhelp.local.demo.borough;

import java.util.Optional;

/** Equality data as it really comes in: often not asked, now and then not answered, which is not the same. */
final class Equality {
    private static final String NOT_ASKED = "not-asked";
    private static final String NOT_SAID = "prefers-not-to-say";
    private static final int ASKED_ABOUT_ORIENTATION_FROM = 16;

    private Equality() {}

    static Form.Equality of(Names.Origin origin, int age, Dice dice) {
        return new Form.Equality(
                silence(0.10, 0.04, dice).orElseGet(() -> dice.one(origin.ethnicities())),
                silence(0.40, 0.06, dice).orElseGet(() -> dice.one(origin.religions())),
                age < ASKED_ABOUT_ORIENTATION_FROM ? NOT_ASKED : orientations().draw(dice),
                identities().draw(dice));
    }

    /** Why there is no answer; empty when there is one. */
    private static Optional<String> silence(double notAsked, double notSaid, Dice dice) {
        if (dice.chance(notAsked)) {
            return Optional.of(NOT_ASKED);
        }
        return dice.chance(notSaid) ? Optional.of(NOT_SAID) : Optional.empty();
    }

    private static Shares<String> orientations() {
        return Shares.<String>of()
                .with(NOT_ASKED, 60)
                .with(NOT_SAID, 10)
                .with("heterosexual", 25)
                .with("gay-or-lesbian", 2)
                .with("bisexual", 3);
    }

    private static Shares<String> identities() {
        return Shares.<String>of()
                .with(NOT_ASKED, 700)
                .with(NOT_SAID, 40)
                .with("same-as-registered-at-birth", 250)
                .with("trans-girl-or-woman", 3)
                .with("trans-boy-or-man", 3)
                .with("non-binary", 4);
    }
}
