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
import java.util.Set;

/** A login server small enough for a test: OpenID discovery, one RSA key, and tokens for whoever a test needs. */
public final class Tokens implements AutoCloseable {

    private static Tokens running;

    private final KeyPair keys;
    private final HttpServer server;

    private Tokens() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
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

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId("test").sign(keys.getPrivate());
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(address());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}""".formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
