package uk.earlyhelp.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
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
 * being good within that time. Only a digest of the token is kept.
 */
@ApplicationScoped
class CheckedTokens {

    private static final int AT_MOST = 10_000;

    private final Cache<String, SecurityIdentity> identities;

    /**
     * @param memory how long a token's check counts; nothing or less checks every request anew
     */
    CheckedTokens(@ConfigProperty(name = "early-help.token-memory", defaultValue = "PT20S") Duration memory) {
        this.identities = Caffeine.newBuilder()
                .maximumSize(AT_MOST)
                .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> left(identity, memory)))
                .build();
    }

    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(identities.getIfPresent(digest(token)));
    }

    void keep(String token, SecurityIdentity identity) {
        identities.put(digest(token), identity);
    }

    /** The machine's time, as the check itself uses: a rehearsed clock must not keep a token alive. */
    private static Duration left(SecurityIdentity identity, Duration memory) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        var valid = Duration.between(
                Instant.ofEpochMilli(System.currentTimeMillis()), Instant.ofEpochSecond(token.getExpirationTime()));
        var shorter = valid.compareTo(memory) < 0 ? valid : memory;
        return shorter.isNegative() ? Duration.ZERO : shorter;
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
