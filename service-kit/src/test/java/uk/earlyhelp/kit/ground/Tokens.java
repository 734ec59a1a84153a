package uk.earlyhelp.kit.ground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A login server small enough for a test: OpenID discovery, RSA keys that can be rotated, and tokens for whoever a test
 * needs. It can also be out of order.
 */
public final class Tokens implements AutoCloseable {

    private static final String FIRST = "test";

    private static Tokens running;

    /** What is published, in its order; the last one signs. */
    private final SequencedMap<String, KeyPair> keys = new LinkedHashMap<>();

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean down;

    private Tokens() {
        try {
            keys.put(FIRST, keyPair());
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, keySet()));
        server.start();
    }

    public static synchronized Tokens issuer() {
        running = new Tokens();
        return running;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A bearer token of a person of this role and agency, named after both. */
    public static String of(String role, String agency) {
        return of(role + "@" + agency, role, agency);
    }

    public static String of(String subject, String role, String agency) {
        return running.sign(claims(subject, role, agency));
    }

    /** The claims of a good token, for tests that spoil one of them. */
    public static JwtClaimsBuilder claims(String subject, String role, String agency) {
        return Jwt.claims()
                .issuer(running.address())
                .subject(subject)
                .audience("early-help")
                .claim("typ", "Bearer")
                .claim("agency", agency)
                .claim("roles", Set.of(role))
                .expiresIn(Duration.ofMinutes(10));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return running.sign(claims);
    }

    /** From now on a new key is published too, and signs. */
    public static void publish(String keyId) {
        var pair = keyPair();
        synchronized (running.keys) {
            running.keys.putLast(keyId, pair);
        }
    }

    /** From now on this key is published no more; the last one that remains signs. */
    public static void withdraw(String keyId) {
        synchronized (running.keys) {
            running.keys.remove(keyId);
        }
    }

    /** Whether the server answers every question with 503, as one behind a proxy does that is out of order. */
    public static void down(boolean down) {
        running.down = down;
    }

    public static String issuerAddress() {
        return running.address();
    }

    /** How often somebody has asked for the keys so far. */
    public static int asked() {
        return running.asked.get();
    }

    /** The key that signs now. */
    public static KeyPair signingKey() {
        return running.signing().getValue();
    }

    private String sign(JwtClaimsBuilder claims) {
        var signing = signing();
        return claims.jws().keyId(signing.getKey()).sign(signing.getValue().getPrivate());
    }

    private Map.Entry<String, KeyPair> signing() {
        synchronized (keys) {
            return keys.lastEntry();
        }
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(address());
    }

    private String keySet() {
        asked.incrementAndGet();
        synchronized (keys) {
            return keys.entrySet().stream()
                    .map(each ->
                            key(each.getKey(), (RSAPublicKey) each.getValue().getPublic()))
                    .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
        }
    }

    private static String key(String id, RSAPublicKey key) {
        return """
                {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}""".formatted(id, base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
