package uk.earlyhelp.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.login.SampleUser;
import uk.earlyhelp.local.login.Tokens;

/** The front door as any client sees it: HTTP, JSON and a token. */
final class Api {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(datesAsText());

    private final URI address;
    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(URI address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** What came back; {@code etag} is {@code null} where there is none. */
    record Reply(int status, String etag, JsonNode body) {
        static final int STALE = 412;

        boolean refused() {
            return status >= 400;
        }

        boolean stale() {
            return status == STALE;
        }

        /** The problem in one line. */
        String problem() {
            String errors = body.has("errors") ? " " + body.path("errors") : "";
            return "%d %s%s"
                    .formatted(
                            status,
                            body.path("detail").asText(body.path("title").asText()),
                            errors);
        }
    }

    Reply get(SampleUser user, String path) {
        return send(user, path, HttpRequest.newBuilder().GET(), Map.of());
    }

    /** @param headers such as {@code If-Match} and {@code Idempotency-Key} */
    Reply send(SampleUser user, String method, String path, Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder()
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return send(user, path, request, headers);
    }

    private Reply send(SampleUser user, String path, HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        request.uri(address.resolve(path)).timeout(LIMIT).header("Authorization", "Bearer " + tokens.of(user));
        try {
            return reply(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new StartFailure("The service ended in the middle of the demonstration.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted in the middle of the demonstration.", e);
        }
    }

    private static Reply reply(HttpResponse<String> response) throws JsonProcessingException {
        String text = response.body();
        JsonNode body = text == null || text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        return new Reply(
                response.statusCode(), response.headers().firstValue("ETag").orElse(null), body);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A request must be plain data", e);
        }
    }

    private static SimpleModule datesAsText() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, new ToStringSerializer())
                .addSerializer(Instant.class, new ToStringSerializer());
    }
}
