package uk.earlyhelp.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.earlyhelp.local.demo.Api.Reply;
import uk.earlyhelp.local.demo.Ledger.Filed;
import uk.earlyhelp.local.demo.borough.Step;
import uk.earlyhelp.local.demo.borough.Story;
import uk.earlyhelp.local.login.SampleUser;

/** Does one step of a story through the front door, as the person whose step it is. */
final class Clerk {
    private final Ledger ledger;
    private final Api api;
    private final Map<String, String> etags;
    private final Map<Integer, Story> stories;

    Clerk(Ledger ledger, Map<Integer, Story> stories) {
        this.ledger = ledger;
        this.api = ledger.api();
        this.stories = stories;
        this.etags = new ConcurrentHashMap<>();
    }

    void perform(Story story, Step step) {
        if (!ledger.goesOn(story)) {
            return;
        }
        ledger.filed(story).filter(filed -> !(step instanceof Step.Submit)).ifPresent(filed -> {
            var reply = perform(story, step, filed);
            if (reply.refused()) {
                ledger.refuse(story, step, reply);
            }
        });
    }

    private Reply perform(Story story, Step step, Filed filed) {
        return switch (step) {
            case Step.Submit submit -> throw new IllegalArgumentException("Filed already");
            case Step.Take take -> change(filed, take, "POST", "/take", null, Map.of());
            case Step.Link link -> change(filed, link, "PUT", "/family", Map.of("familyId", family(link)), Map.of());
            case Step.Ask ask ->
                change(filed, ask, "POST", "/questions", Map.of("text", ask.question()), once(story, "ask"));
            case Step.Inform inform ->
                add(filed, inform, "/information", Map.of("text", inform.information()), ledger.key(story, "inform"));
            case Step.Hold hold -> change(filed, hold, "POST", "/hold", held(hold), once(story, "hold"));
            case Step.Recommend recommend -> recommend(story, recommend, filed);
            case Step.Withdraw withdraw ->
                change(filed, withdraw, "POST", "/withdrawal", Map.of("reason", withdraw.reason()), Map.of());
            case Step.Decide decide ->
                change(filed, decide, "POST", "/decisions", DecisionBody.of(decide), once(story, "decide"));
            case Step.Answer answer ->
                change(
                        filed,
                        answer,
                        "POST",
                        "/answer",
                        DecisionBody.AnswerBody.of(answer.decision()),
                        once(story, "answer"));
            case Step.Deliver deliver ->
                change(
                        filed,
                        deliver,
                        "POST",
                        "/answer/delivery",
                        Map.of("channel", deliver.channel()),
                        once(story, "deliver"));
        };
    }

    private Map<String, String> once(Story story, String step) {
        return Map.of("Idempotency-Key", ledger.key(story, step));
    }

    private Map<String, String> held(Step.Hold hold) {
        return Map.of("forumId", ledger.forum(hold.forum()), "question", hold.question());
    }

    private Reply recommend(Story story, Step.Recommend step, Filed filed) {
        var body = Map.of(
                "referralId", filed.id(),
                "conclusion", "recommended",
                "recommended", step.outcome(),
                "note", step.note());
        String path = "/forums/%s/outcomes".formatted(ledger.forum(step.forum()));
        etags.remove(filed.id());
        return api.send(step.by(), "POST", path, body, once(story, "recommend"));
    }

    /** The family of an earlier referral, as the front door sees it. */
    private String family(Step.Link link) {
        return ledger.filed(stories.get(link.story()))
                .map(earlier -> api.get(link.by(), earlier.path()))
                .map(reply -> reply.body().path("work").path("familyId").asText())
                .orElse("");
    }

    /** Adds something; whatever version was known is then out of date. */
    private Reply add(Filed filed, Step step, String what, Object body, String key) {
        etags.remove(filed.id());
        return api.send(step.by(), "POST", filed.path() + what, body, Map.of("Idempotency-Key", key));
    }

    /** Changes the referral as it is known; when somebody else was faster, as it is now. */
    private Reply change(Filed filed, Step step, String method, String what, Object body, Map<String, String> headers) {
        var reply = attempt(filed, step, method, what, body, headers);
        if (reply.stale()) {
            etags.remove(filed.id());
            reply = attempt(filed, step, method, what, body, headers);
        }
        if (reply.etag() == null) {
            etags.remove(filed.id());
        } else {
            etags.put(filed.id(), reply.etag());
        }
        return reply;
    }

    private Reply attempt(
            Filed filed, Step step, String method, String what, Object body, Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.put("If-Match", etag(step.by(), filed));
        return api.send(step.by(), method, filed.path() + what, body, all);
    }

    private String etag(SampleUser user, Filed filed) {
        String known = etags.get(filed.id());
        return known == null ? api.get(user, filed.path()).etag() : known;
    }
}
