package uk.earlyhelp.referral.contract;

import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;

/** For each operation of the API document that answers about somebody, a call that succeeds. */
final class SampleCalls {

    private static final String FORUM =
            "{\"name\":\"Allocation forum\",\"heldAt\":\"2099-01-05T09:00:00Z\",\"area\":\"chester\"}";

    private final Asker school = Asker.aSchool();
    private final Asker worker = Asker.aFrontDoorWorker();

    /** By operation id. */
    Map<String, Supplier<Response>> all() {
        var calls = new TreeMap<String, Supplier<Response>>();
        addIntake(calls);
        addDrafts(calls);
        addTriage(calls);
        addAnswers(calls);
        calls.put("searchLooks", () -> new Asker("a", "", Tokens.of("auditor", "council"))
                .post("/audit/search", "{\"subject\":\"%s\"}".formatted(school.subject())));
        return calls;
    }

    private void addIntake(Map<String, Supplier<Response>> calls) {
        calls.put("submitReferral", () -> school.submit(aSchoolReferral()));
        calls.put("readReferral", () -> school.get("/referrals/" + work().id()));
        calls.put("listReferrals", () -> school.get("/referrals"));
        calls.put("searchReferrals", () -> school.post("/referrals/search", "{\"name\":\"Aoife\"}"));
        calls.put("addInformation", () -> school.create(work().path("information"), "{\"text\":\"More.\"}"));
        calls.put("withdrawReferral", () -> work().withdraw(school));
        calls.put("linkFamily", () -> {
            var work = work();
            return worker.ifMatch(work.etag())
                    .body("{\"familyId\":\"%s\"}".formatted(work().family()))
                    .put(work.path("family"));
        });
    }

    private void addDrafts(Map<String, Supplier<Response>> calls) {
        calls.put("keepDraft", () -> school.create("/drafts", "{}"));
        calls.put("listDrafts", () -> school.get("/drafts"));
        calls.put("readDraft", () -> school.get("/drafts/" + draft()));
        calls.put("replaceDraft", () -> school.ifMatch("\"1\"").body("{}").put("/drafts/" + draft()));
        calls.put("removeDraft", () -> school.ifMatch("\"1\"").delete("/drafts/" + draft()));
        calls.put("submitDraft", () -> school.ifMatch("\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/drafts/" + draft() + "/submission"));
    }

    private void addTriage(Map<String, Supplier<Response>> calls) {
        calls.put("readWorklist", () -> worker.get("/worklist"));
        calls.put("readTriage", () -> worker.get(work().path("triage")));
        calls.put("takeReferral", () -> work().step("take", null));
        calls.put("putBackReferral", () -> {
            var work = work();
            work.step("take", null);
            return work.step("put-back", null);
        });
        calls.put("askReferrer", () -> work().step("questions", "{\"text\":\"Who lives there?\"}"));
        calls.put("holdForForum", () -> hold(work(), forum()));
        calls.put("decide", () -> work().decide(SampleDecision.toAssess()));
        calls.put("readDecisions", () -> worker.get(work().path("decisions")));
        calls.put("callForum", () -> worker.create("/forums", FORUM));
        calls.put("listForums", () -> worker.get("/forums"));
        calls.put("readForum", () -> worker.get("/forums/" + forum()));
        calls.put("recordForumOutcome", () -> {
            var work = work();
            var forum = forum();
            hold(work, forum);
            return worker.create(
                    "/forums/" + forum + "/outcomes",
                    "{\"referralId\":\"%s\",\"conclusion\":\"more-information\",\"note\":\"Ask.\"}"
                            .formatted(work.id()));
        });
        calls.put("listUnmetNeeds", () -> worker.get("/unmet-needs"));
    }

    private void addAnswers(Map<String, Supplier<Response>> calls) {
        calls.put("listOwedAnswers", () -> worker.get("/answers?due=owed"));
        calls.put("readAnswer", () -> school.get(work().path("answer")));
        calls.put("giveAnswer", () -> {
            var work = work();
            work.decide(SampleDecision.toAssess());
            return work.giveAnswer("{}");
        });
        calls.put("recordDelivery", () -> {
            var work = work();
            work.decide(SampleDecision.toAssess().answered());
            return work.deliver("{\"channel\":\"phone\"}");
        });
    }

    private Casework work() {
        return Casework.on(aSchoolReferral(), school);
    }

    private UUID draft() {
        return school.create("/drafts", aSchoolReferral().json()).jsonPath().getUUID("id");
    }

    private UUID forum() {
        return worker.create("/forums", FORUM).jsonPath().getUUID("id");
    }

    private static Response hold(Casework work, UUID forum) {
        return work.step("hold", "{\"forumId\":\"%s\",\"question\":\"Which team?\"}".formatted(forum));
    }
}
