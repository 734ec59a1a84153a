package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

/** A front-door worker at work on one referral. */
record Casework(Person worker, String referral) {

    static Casework on(LocalSystem system, JsonPath receipt) {
        return new Casework(Person.of(system, SampleUser.FRONTDOOR), receipt.getString("id"));
    }

    /** The id that every event about it is keyed by. */
    String family() {
        return worker.reads("/referrals/" + referral).getString("work.familyId");
    }

    JsonPath triage() {
        return worker.reads(path("triage"));
    }

    String etag() {
        return worker.get(path("triage")).header("ETag");
    }

    /** One step of triage on the current version, with a key of its own for those that create; it must succeed. */
    JsonPath step(String step, String body) {
        var request = worker.ifMatch(etag()).header("Idempotency-Key", UUID.randomUUID());
        var response =
                body == null ? request.post(path(step)) : request.body(body).post(path(step));
        return response.then().statusCode(200).extract().jsonPath();
    }

    /** The decision that stands. */
    JsonPath decides(String decision) {
        var response = decide(decision);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath();
    }

    /** A decision on the current version, which may be refused. */
    Response decide(String decision) {
        return create("decisions", decision);
    }

    /** The answer to the decision in force, in the worker's own words. */
    Response giveAnswer(String words) {
        return create("answer", words);
    }

    private Response create(String what, String body) {
        return worker.ifMatch(etag())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path(what));
    }

    /** Its lines on all pages of a list such as {@code /worklist?due=overdue}; a good list has one or none. */
    List<Map<String, Object>> linesIn(String list, String idField) {
        var lines = new ArrayList<Map<String, Object>>();
        for (String cursor = ""; cursor != null; ) {
            var page = worker.reads(list + "&limit=200&cursor=" + cursor);
            page.<Map<String, Object>>getList("items").stream()
                    .filter(line -> referral.equals(line.get(idField)))
                    .forEach(lines::add);
            cursor = page.getString("next");
        }
        return lines;
    }

    String path(String what) {
        return "/referrals/" + referral + "/" + what;
    }
}
