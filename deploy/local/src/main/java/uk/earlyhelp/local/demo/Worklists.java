package uk.earlyhelp.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import uk.earlyhelp.local.login.SampleUser;

/** How much is still to do when the year is over: referrals without a decision, and answers that are owed. */
record Worklists(int open, int overdue, int answersOwed) {

    static Worklists of(Api api) {
        return new Worklists(
                count(api, "/worklist?due=any"), count(api, "/worklist?due=overdue"), count(api, "/answers?due=owed"));
    }

    private static int count(Api api, String list) {
        int count = 0;
        String cursor = "";
        do {
            JsonNode page =
                    api.get(SampleUser.MANAGER, list + "&limit=200" + cursor).body();
            count += page.path("items").size();
            String next = page.path("next").asText("");
            cursor = next.isEmpty() || next.equals("null")
                    ? ""
                    : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
        return count;
    }
}
