package uk.earlyhelp.referral.rows;

import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.Casework;
import uk.earlyhelp.referral.ground.SampleDecision;
import uk.earlyhelp.referral.ground.SampleReferral;

/** A referral of which every table holds something, so that nothing can be missed for want of rows. */
record FullHouse(Asker school, Casework work, UUID open, UUID family, UUID forum, UUID draft) {

    static FullHouse built() {
        return of("Aoife");
    }

    /** About a child of this given name. */
    static FullHouse of(String child) {
        var school = Asker.aSchool();
        var earlier = Casework.on(about(child), school);
        var work = Casework.on(about(child), school);
        link(work, earlier.family());
        decide(earlier);
        work.step("questions", "{\"text\":\"Who picks her up?\"}");
        school.create(work.path("information"), "{\"text\":\"Her aunt.\"}");
        var forum = forum(work);
        work.step("hold", "{\"forumId\":\"" + forum + "\",\"question\":\"Who leads?\"}");
        decide(work);
        decide(work);
        school.get(work.path("answer"));
        milestone(work);
        var draft = school.create("/drafts", "{}").jsonPath().getUUID("id");
        var open = school.submitted(about(child));
        return new FullHouse(school, work, open, work.family(), forum, draft);
    }

    private static SampleReferral about(String child) {
        return aSchoolReferral().with("/children/0/givenName", child);
    }

    private static void link(Casework work, UUID family) {
        work.worker()
                .ifMatch(work.etag())
                .body("{\"familyId\":\"" + family + "\"}")
                .put(work.path("family"))
                .then()
                .statusCode(204);
    }

    private static UUID forum(Casework work) {
        var heldAt = Instant.now().plus(3, ChronoUnit.DAYS);
        return work.worker()
                .create("/forums", "{\"name\":\"Forum\",\"heldAt\":\"" + heldAt + "\"}")
                .jsonPath()
                .getUUID("id");
    }

    private static void decide(Casework work) {
        work.decide(SampleDecision.toAssess()
                        .answered()
                        .with("unmetNeeds", List.of(Map.of("need", "neglect", "missing", "too-far"))))
                .then()
                .statusCode(201);
    }

    private static void milestone(Casework work) {
        Database.run("insert into milestone (id, referral_id, code, words, happened_on) values (gen_random_uuid(), '"
                + work.id() + "', 'x', 'x', current_date)");
    }
}
