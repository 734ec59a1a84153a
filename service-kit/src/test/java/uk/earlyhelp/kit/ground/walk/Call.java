package uk.earlyhelp.kit.ground.walk;

import static io.restassured.RestAssured.given;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One request, ready to be sent. */
record Call(String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

    /** What an answer shows: everything but the request's own id, which is made anew for each. */
    record Shown(int status, List<String> headers, String body) {

        static Shown of(Response answer) {
            return new Shown(
                    answer.statusCode(),
                    answer.headers().asList().stream()
                            .filter(header -> !header.hasSameNameAs(new Header("X-Request-Id", "")))
                            .map(Header::toString)
                            .sorted()
                            .toList(),
                    answer.asString());
        }

        boolean holds(String secret) {
            return body.contains(secret) || headers.stream().anyMatch(header -> header.contains(secret));
        }
    }

    Shown send() {
        var request = given().queryParams(query).headers(headers).urlEncodingEnabled(false);
        if (!method.equals("GET")) {
            request.contentType("application/json");
        }
        if (body != null) {
            request.body(body);
        }
        return Shown.of(request.request(method, path));
    }

    /** For the report: what was asked, without the token. */
    @Override
    public String toString() {
        return String.join(" ", Arrays.asList(method, path, query.toString(), body == null ? "" : body));
    }
}
