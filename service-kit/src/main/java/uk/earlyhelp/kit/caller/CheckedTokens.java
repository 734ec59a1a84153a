package uk.earlyhelp.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that have just been checked, with whom they name. A practitioner's program sends one token with every request;
 * checking its signature again costs more than the work that it asks for.
 *
 * <p>A token is remembered for seconds, and never longer than it is valid: a key that the login server withdraws stops
 * being good within that time. Only a digest of the token is kept, with the caller and nothing else: the framework's own
 * identity holds on to the request that it was made for.
 */
@ApplicationScoped
class CheckedTokens {

    private static final int AT_MOST = 10_000;

    private record Known(SecurityIdentity identity, Duration left) {}

    private final Duration memory;
    private final Cache<String, Known> known;

    /**
     * @param memory how long a token's check counts; nothing or less checks every request anew
     */
    CheckedTokens(@ConfigProperty(name = "early-help.token-memory", defaultValue = "PT20S") Duration memory) {
        this.memory = memory;
        this.known = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .scheduler(Scheduler.systemScheduler())
                .expireAfter(Expiry.<String, Known>creating((token, checked) -> checked.left()))
                .build();
    }

    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(known.getIfPresent(digest(token))).map(Known::identity);
    }

    void keep(String token, SecurityIdentity checked) {
        var left = left(checked);
        if (left.isPositive()) {
            known.put(digest(token), new Known(bare(checked), left));
        }
    }

    private static SecurityIdentity bare(SecurityIdentity checked) {
        Caller caller = checked.getAttribute(CallerOfToken.ATTRIBUTE);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.subject()))
                .addRoles(caller.roles())
                .addAttribute(CallerOfToken.ATTRIBUTE, caller)
                .build();
    }

    /** The machine's time, as the check itself uses: a rehearsed clock must not keep a token alive. */
    private Duration left(SecurityIdentity checked) {
        if (!(checked.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        var valid = Duration.between(
                Instant.ofEpochMilli(System.currentTimeMillis()), Instant.ofEpochSecond(token.getExpirationTime()));
        return valid.compareTo(memory) < 0 ? valid : memory;
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
