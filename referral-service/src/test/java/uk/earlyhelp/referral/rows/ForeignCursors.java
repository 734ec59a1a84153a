package uk.earlyhelp.referral.rows;

import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.earlyhelp.kit.ground.walk.Whose;
import uk.earlyhelp.referral.ground.Asker;

/** A good cursor of somebody else for each list, and one that nobody was ever given. */
final class ForeignCursors {

    private final Map<String, String> cursors;

    ForeignCursors(Asker school, String name) {
        school.create("/drafts", "{}");
        var worker = Asker.of("front-door", "another-desk");
        var auditor = Asker.of("auditor", "another-council");
        cursors = Map.of(
                "listReferrals", next(school.get("/referrals?limit=1")),
                "searchReferrals", next(school.post("/referrals/search?limit=1", "{\"name\":\"" + name + "\"}")),
                "searchLooks",
                        next(auditor.post("/audit/search?limit=1", "{\"subject\":\"" + school.subject() + "\"}")),
                "listDrafts", next(school.get("/drafts?limit=1")),
                "readWorklist", next(worker.get("/worklist?limit=1")),
                "listOwedAnswers", next(worker.get("/answers?limit=1")),
                "listForums", next(worker.get("/forums?limit=1")),
                "listUnmetNeeds", next(worker.get("/unmet-needs?limit=1")));
    }

    private static String next(Response page) {
        return page.then().statusCode(200).extract().jsonPath().getString("next");
    }

    Optional<String> value(String list, Whose whose) {
        return switch (whose) {
            case FOREIGN ->
                Optional.of(Optional.ofNullable(cursors.get(list))
                        .orElseThrow(() -> new AssertionError("There is no foreign cursor for " + list)));
            case ABSENT ->
                Optional.of(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(UUID.randomUUID().toString().getBytes()));
            case OWN, HIDDEN -> Optional.empty();
        };
    }
}
