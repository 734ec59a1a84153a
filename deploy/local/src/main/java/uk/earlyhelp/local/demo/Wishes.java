package uk.earlyhelp.local.demo;

import java.util.Map;
import java.util.Optional;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.demo.borough.Published;

/** What can be chosen about the demonstration: EH_DEMO_SEED, and EH_DEMO_REFERRALS to have more or fewer of them. */
public record Wishes(long seed, int referrals) {
    private static final int MOST = 100_000;

    static Wishes fromEnvironment() {
        return from(System.getenv());
    }

    static Wishes from(Map<String, String> environment) {
        return new Wishes(
                number(environment, "EH_DEMO_SEED", 0, Integer.MAX_VALUE, 1),
                number(environment, "EH_DEMO_REFERRALS", Plan.FEWEST, MOST, Published.REFERRALS));
    }

    private static int number(Map<String, String> environment, String name, int least, int most, int otherwise) {
        String text = Optional.ofNullable(environment.get(name)).orElse("").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean readable = text.matches("\\d{1,10}");
        if (!readable || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new StartFailure(
                    "%s must be a number from %d to %d, but it is '%s'.".formatted(name, least, most, text));
        }
        return Integer.parseInt(text);
    }
}
