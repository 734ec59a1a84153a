package uk.earlyhelp.bench.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.earlyhelp.bench.load.Answer;
import uk.earlyhelp.bench.load.Connection;
import uk.earlyhelp.bench.load.Requests;

/** Somebody who writes, reads, lists, searches and is turned away, and notes down all that came back. */
final class LookingClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAUSE_MILLIS = 20;
    private static final int OUTAGE_PAUSE_MILLIS = 100;
    private static final String SEARCH = "{\"name\":\"Aoife\"}";

    private final Connection connection;
    private final Requests requests;
    private final Supplier<String> token;
    private final Witness witness;

    LookingClient(URI service, Supplier<String> token, Witness witness) {
        this.connection = new Connection(service);
        this.requests = new Requests(service);
        this.token = token;
        this.witness = witness;
    }

    /** One round: a referral comes in, twice under one key, is looked at in every way, and refusals are asked for. */
    void round(String referral, boolean worker) throws InterruptedException {
        var key = UUID.randomUUID();
        post("/referrals", key, referral, "referral.submit");
        var mine = post("/referrals", key, referral, "referral.submit");
        for (var id : mine) {
            get("/referrals/" + id, "referral.read", id);
        }
        get("/referrals?limit=20", "referral.list", null);
        post("/referrals/search?limit=20", key, SEARCH, "referral.search");
        if (worker) {
            get("/worklist?limit=20", "worklist.read", null);
            for (var id : mine) {
                get("/referrals/" + id + "/answer", "answer.read", id);
            }
        } else {
            get("/worklist", "worklist.read", null);
        }
        var absent = UUID.randomUUID().toString();
        get("/referrals/" + absent, "referral.read", absent);
        post("/referrals", UUID.randomUUID(), "{}", "referral.submit");
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }

    private Set<String> get(String path, String operation, String about) throws InterruptedException {
        return send(requests.get(path, token.get()), operation, about);
    }

    private Set<String> post(String path, UUID key, String body, String operation) throws InterruptedException {
        return send(requests.post(path, token.get(), key, body), operation, null);
    }

    private Set<String> send(byte[] request, String operation, String named) throws InterruptedException {
        try {
            var answer = connection.send(request);
            if (answer.status() < 500) {
                return note(answer, operation, named);
            }
        } catch (IOException e) {
            // the service or its connection is gone; the next request opens a new one
        }
        witness.unanswered();
        TimeUnit.MILLISECONDS.sleep(OUTAGE_PAUSE_MILLIS);
        return Set.of();
    }

    private Set<String> note(Answer answer, String operation, String named) throws IOException {
        var body = JSON.readTree(answer.body());
        boolean refused = answer.status() >= 400;
        var about = refused ? new HashSet<String>() : shown(body);
        if (named != null) {
            about.add(named);
        }
        var type = body.path("type").asText();
        var outcome = refused ? type.substring(type.lastIndexOf('/') + 1) : "answered";
        witness.received(new Received(answer.requestId(), operation, outcome, about));
        return about;
    }

    private static Set<String> shown(JsonNode body) {
        var ids = new HashSet<String>();
        body.path("items").forEach(item -> ids.add(item.path("id").asText()));
        if (body.has("reference") && body.has("id")) {
            ids.add(body.path("id").asText());
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
