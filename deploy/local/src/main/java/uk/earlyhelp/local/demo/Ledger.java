package uk.earlyhelp.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.earlyhelp.local.demo.Api.Reply;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.demo.borough.Step;
import uk.earlyhelp.local.demo.borough.Story;
import uk.earlyhelp.local.login.SampleUser;

/** What the system called the referrals and forums of the stories, and which steps it refused. */
final class Ledger {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Api api;
    private final String keys;
    private final Map<Integer, Filed> filed = new ConcurrentHashMap<>();
    private final Map<Instant, String> forums = new ConcurrentHashMap<>();
    private final Set<Integer> stuck = ConcurrentHashMap.newKeySet();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    Ledger(Api api, Plan plan) {
        this.api = api;
        this.keys = "demo-%d-%s-%d".formatted(plan.seed(), plan.lastDay(), plan.referrals());
    }

    /** A referral as the system knows it. */
    record Filed(String id, String reference) {
        String path() {
            return "/referrals/" + id;
        }
    }

    Api api() {
        return api;
    }

    /** The same for the same plan, so that a step that is done again is not done twice. */
    String key(Story story, String step) {
        return "%s-%d-%s".formatted(keys, story.number(), step);
    }

    /** The referral of a story; it is submitted when that has not happened in this run, which the key makes harmless. */
    Optional<Filed> filed(Story story) {
        var known = Optional.ofNullable(filed.get(story.number()));
        return known.isPresent() || !goesOn(story) ? known : submit(story);
    }

    private Optional<Filed> submit(Story story) {
        var step = (Step.Submit) story.steps().getFirst();
        var reply =
                api.send(step.by(), "POST", "/referrals", step.form(), Map.of("Idempotency-Key", key(story, "submit")));
        if (reply.refused()) {
            refuse(story, step, reply);
            return Optional.empty();
        }
        var referral = new Filed(
                reply.body().path("id").asText(), reply.body().path("reference").asText());
        filed.put(story.number(), referral);
        return Optional.of(referral);
    }

    /** The forum that meets at that moment; it is called when nobody has called it yet. */
    String forum(Instant at) {
        return forums.computeIfAbsent(at, this::call);
    }

    private String call(Instant at) {
        var day = LocalDate.ofInstant(at, Demo.ENGLAND);
        var forum = Map.of("name", "Allocation forum, " + DAY.format(day), "heldAt", at.toString());
        var reply = api.send(
                SampleUser.MANAGER, "POST", "/forums", forum, Map.of("Idempotency-Key", keys + "-forum-" + day));
        return reply.body().path("id").asText();
    }

    /** Nothing follows in a story after a step that was refused. */
    boolean goesOn(Story story) {
        return !stuck.contains(story.number());
    }

    void refuse(Story story, Step step, Reply reply) {
        stuck.add(story.number());
        refused.add("%s of story %d: %s".formatted(step.getClass().getSimpleName(), story.number(), reply.problem()));
    }

    /** What was refused, in one sentence; empty when everything went well. */
    Optional<String> refusals() {
        return Optional.ofNullable(refused.peek())
                .map(first -> "%d steps were refused, the first one: %s".formatted(refused.size(), first));
    }
}
