package uk.earlyhelp.local.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.LoginSettings;

/** Real access tokens of the sample users; each is used for some minutes less than the 30 that it lives. */
public final class Tokens {
    private static final Duration USED_FOR = Duration.ofMinutes(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<SampleUser, Token> tokens = new ConcurrentHashMap<>();

    public Tokens(LoginSettings login) {
        this.address = URI.create(login.tokenAddress());
    }

    /** A bearer token without the word Bearer. */
    public String of(SampleUser user) {
        return tokens.compute(user, (who, known) -> known == null || known.old() ? fetch(who) : known)
                .value();
    }

    private Token fetch(SampleUser user) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(user.tokenForm()))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new StartFailure(
                        "The login server has no token for %s: %s".formatted(user.login(), response.body()));
            }
            String token = JSON.readTree(response.body()).path("access_token").asText();
            return new Token(token, Instant.now().plus(USED_FOR));
        } catch (IOException e) {
            throw new StartFailure("The login server does not answer at %s.".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for a token.", e);
        }
    }

    private record Token(String value, Instant until) {
        boolean old() {
            return Instant.now().isAfter(until);
        }
    }
}
