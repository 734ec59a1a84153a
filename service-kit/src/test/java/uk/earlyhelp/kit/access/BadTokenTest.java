package uk.earlyhelp.kit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Raw;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;
import uk.earlyhelp.kit.sample.Notes;

/** Tokens that somebody has made or bent, and tokens where none is looked for. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class BadTokenTest {

    @TestHTTPResource
    URI service;

    @Test
    void aTokenSignedByAnybodyElseIsRefusedUnderWhateverName() {
        var stranger = keys();

        refused(with(claims().jws().keyId("test").sign(stranger.getPrivate())));
        refused(with(claims().jws().keyId("unknown").sign(stranger.getPrivate())));
        refused(with(claims().jws().sign(stranger.getPrivate())));
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() {
        var stranger = keys();

        refused(with(claims().jws()
                .keyId("test")
                .header("jku", "http://127.0.0.1:9/keys")
                .sign(stranger.getPrivate())));
        refused(with(claims().jws()
                .header("jwk", java.util.Map.of("kty", "RSA", "kid", "test"))
                .sign(stranger.getPrivate())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "' or '1'='1", "\u001b[31m", "\\u0000", "test\\ntest"})
    void aKeyNameThatIsAnAttackIsRefusedLikeAnyOther(String keyId) {
        refused(with(bent("{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\"}")));
    }

    /** The classic: the public key, which everybody has, taken for the secret of a symmetric signature. */
    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws GeneralSecurityException {
        var header = encoded("{\"alg\":\"HS256\",\"kid\":\"test\",\"typ\":\"JWT\"}");
        var content = header + "." + Tokens.signed(claims()).split("\\.")[1];
        var publicKey = Tokens.signingKey().getPublic().getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey)
                + "\n-----END PUBLIC KEY-----\n";

        for (byte[] secret : List.of(publicKey, pem.getBytes(StandardCharsets.US_ASCII))) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
            refused(with(content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "nOnE", "", "HS256", "RS1", "ES256", "RS256 "})
    void anotherAlgorithmIsRefused(String algorithm) {
        refused(with(bent("{\"alg\":\"" + algorithm + "\",\"kid\":\"test\"}")));
        refused(with(bent("{\"alg\":\"" + algorithm + "\"}").replaceFirst("[^.]*$", "")));
    }

    /** With the right key, but not as it was agreed. */
    @Test
    void aStrongerAlgorithmThanTheAgreedOneIsRefusedToo() {
        refused(with(claims().jws()
                .keyId("test")
                .algorithm(SignatureAlgorithm.PS256)
                .sign(Tokens.signingKey().getPrivate())));
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() {
        var later = Instant.now().plusSeconds(300);

        refused(with(Tokens.signed(claims().claim("nbf", later.getEpochSecond()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"typ", "aud", "iss", "sub"})
    void aTokenThatLacksAClaimIsRefused(String claim) {
        refused(with(Tokens.signed(claims().remove(claim))));
    }

    /** Signed by hand, because a decent builder adds an end by itself; with one, the same token is good. */
    @Test
    void aTokenThatNeverEndsIsRefused() throws GeneralSecurityException {
        var claims = """
                {"iss":"%s","sub":"s","aud":"early-help","typ":"Bearer","roles":["reader"],"agency":"a","iat":1%s}""";
        var issuer = Tokens.issuerAddress();

        refused(with(signedByHand(claims.formatted(issuer, ""))));
        refused(with(signedByHand(claims.formatted(issuer, ",\"exp\":\"never\""))));
        var end = Instant.now().plusSeconds(60).getEpochSecond();
        assertThat(with(signedByHand(claims.formatted(issuer, ",\"exp\":" + end)))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String signedByHand(String claims) throws GeneralSecurityException {
        var content = encoded("{\"alg\":\"RS256\",\"kid\":\"test\"}") + "." + encoded(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(Tokens.signingKey().getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10_000})
    void nothingButDotsIsRefused(int many) {
        refused(with(".".repeat(many)));
    }

    @Test
    void everyTruncatedTokenIsRefused() {
        var token = Tokens.of("reader", "a");
        for (int length = 1; length < token.length(); length += 37) {
            refused(with(token.substring(0, length)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer  ",
                "bearer",
                "Token abc",
                "Bearer a b",
                "Basic OjpAOg==",
                "Bearer \u00e9"
            })
    void aHeaderThatIsNoneIsRefused(String header) {
        refused(given().header("Authorization", header).get("/notes"));
    }

    @Test
    void aHugeTokenIsRefused() {
        var huge = Tokens.signed(claims().claim("ballast", "x".repeat(9_000)).audience("another-service"));

        refused(with(huge));
        refused(with("a".repeat(12_000)));
    }

    @Test
    void twoTokensAreRefusedInWhateverOrder() throws IOException {
        var good = "Authorization: Bearer " + Tokens.of("reader", "a") + "\r\n";
        var bad = "Authorization: Bearer garbage\r\n";

        for (var headers : List.of(good + bad, bad + good, good + good)) {
            try (var client = new Raw(service.getPort())) {
                assertThat(client.send("GET /notes HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n")
                                .answer())
                        .startsWith("HTTP/1.1 401")
                        .contains("application/problem+json")
                        .containsIgnoringCase("www-authenticate: Bearer");
            }
        }
    }

    @Test
    void aTokenIsLookedForNowhereElse() {
        var token = Tokens.of("writer", "a");

        refused(given().queryParam("access_token", token).get("/notes"));
        refused(given().queryParam("token", token).get("/notes"));
        refused(given().cookie("q_session", token).cookie("access_token", token).get("/notes"));
        refused(given().formParam("access_token", token).post("/notes"));
        refused(given().header("X-Access-Token", token).get("/notes"));
        refused(given().header("Proxy-Authorization", "Bearer " + token).get("/notes"));
    }

    @Test
    void whoSomebodyIsStandsInTheTokenAlone() {
        var mine = Notes.ofANewAgency();
        UUID note = mine.written("mine");
        var thief = Notes.ofANewAgency();

        var answer = thief.as("reader")
                .header("X-Forwarded-User", "writer@" + mine.agency())
                .header("X-User", "writer@" + mine.agency())
                .header("X-Agency", mine.agency())
                .header("X-Roles", "writer")
                .get("/notes/" + note);

        Refused.as(404, "not-found", answer);
        Refused.as(
                400,
                "invalid-parameter",
                thief.as("reader").queryParam("agency", mine.agency()).get("/notes"));
        Refused.as(
                403,
                "not-permitted",
                thief.as("reader").header("X-Roles", "writer").body("{}").post("/notes"));
    }

    private static JwtClaimsBuilder claims() {
        return Tokens.claims("somebody", "reader", "a");
    }

    /** A good token's claims and signature under another header. */
    private static String bent(String header) {
        var good = Tokens.signed(claims()).split("\\.");
        return encoded(header) + "." + good[1] + "." + good[2];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response with(String token) {
        return given().auth().oauth2(token).get("/notes");
    }

    /** The same few words whatever was wrong. */
    private static void refused(Response answer) {
        var problem = Refused.as(401, "not-authenticated", answer);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(problem.getString("detail")).isEqualTo("Get a new token from the login server and repeat.");
    }
}
