package uk.earlyhelp.bench.faults;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what the clients were told with what is stored and what was published. */
final class Verdict {

    private static final String SUBMITTED = "early-help.referral.submitted.v1";
    private static final String ADDED = "early-help.referral.information-added.v1";

    private final Ledger ledger;
    private final Set<String> stored;
    private final Map<String, Story> stories;
    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    Verdict(Ledger ledger, Set<String> stored, Map<String, Story> stories, PrintStream out) {
        this.ledger = ledger;
        this.stored = stored;
        this.stories = stories;
        this.out = out;
    }

    /** Prints the counts; true when nothing is lost, doubled or out of order. */
    boolean holds() {
        var acknowledged = ledger.acknowledged().keySet();
        print("referrals acknowledged", acknowledged.size());
        must("acknowledged but not stored", count(acknowledged, id -> !stored.contains(id)));
        must("stored but never acknowledged", count(stored, id -> !acknowledged.contains(id)));
        must("acknowledged without exactly one submitted event", count(acknowledged, id -> submitted(id) != 1));
        must("with a missing or doubled information event", count(acknowledged, this::informationDiffers));
        must(
                "out of order",
                count(
                        acknowledged,
                        id -> stories.containsKey(id) && !stories.get(id).inOrder(SUBMITTED)));
        must("contradictions", ledger.contradictions().size());
        print("requests repeated by the clients", ledger.retries());
        print(
                "events on the topic, each once",
                stories.values().stream().mapToLong(story -> story.size()).sum());
        print(
                "repeats on the topic, told apart by id",
                stories.values().stream().mapToLong(Story::repeated).sum());
        failures.forEach(out::println);
        return failures.isEmpty();
    }

    private long submitted(String referral) {
        return stories.containsKey(referral) ? stories.get(referral).count(SUBMITTED) : 0;
    }

    private boolean informationDiffers(String referral) {
        long published = stories.containsKey(referral) ? stories.get(referral).count(ADDED) : 0;
        return published != ledger.acknowledged().get(referral).get();
    }

    private static long count(Set<String> ids, java.util.function.Predicate<String> wrong) {
        return ids.stream().filter(wrong).count();
    }

    private void must(String what, long count) {
        print(what, count);
        if (count != 0) {
            failures.add("FAILED: " + count + " " + what);
        }
    }

    private void print(String what, long count) {
        out.printf("%-50s %7d%n", what, count);
    }
}
