package uk.earlyhelp.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Tokens;

/** With the settings that docs/security.md names, and a certificate that is made for this test alone. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
@TestProfile(TlsTest.WithACertificate.class)
class TlsTest {

    private static final String PASSWORD = "only-for-tests";

    public static class WithACertificate implements QuarkusTestProfile {

        /** Made once for all class loaders that ask for it. */
        static synchronized Path store() {
            var made = System.getProperties()
                    .computeIfAbsent("early-help.tls-test", once -> selfSigned().toString());
            return Path.of(made.toString());
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            var store = store();
            return Map.of(
                    "quarkus.tls.key-store.p12.path",
                    store.toString(),
                    "quarkus.tls.key-store.p12.password",
                    PASSWORD,
                    "quarkus.http.insecure-requests",
                    "disabled",
                    "quarkus.http.test-ssl-port",
                    "0",
                    "quarkus.tls.edge.key-store.p12.path",
                    store.toString(),
                    "quarkus.tls.edge.key-store.p12.password",
                    PASSWORD,
                    "quarkus.management.tls-configuration-name",
                    "edge");
        }

        private static Path selfSigned() {
            try {
                var file = Files.createTempDirectory("early-help-tls-").resolve("server.p12");
                var made = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "RSA",
                                "-alias",
                                "server",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "SAN=dns:localhost,ip:127.0.0.1",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                PASSWORD)
                        .inheritIO()
                        .start()
                        .waitFor();
                assertThat(made).isZero();
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @TestHTTPResource(value = "/notes", tls = true)
    URL notes;

    @TestHTTPResource(value = "/health/live", management = true, tls = true)
    URL health;

    @Test
    void theMainPortSpeaksTlsAndAsksBrowsersToStayWithIt() {
        var answer = trusting().auth().oauth2(Tokens.of("reader", "a")).get(notes);

        assertThat(notes.getProtocol()).isEqualTo("https");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void refusalsComeOverTlsTooAndSaySo() {
        var answer = trusting().get(notes);

        Refused.as(401, "not-authenticated", answer);
        assertThat(answer.header("Strict-Transport-Security")).isNotBlank();
    }

    @Test
    void theManagementPortSpeaksTls() {
        assertThat(health.getProtocol()).isEqualTo("https");
        assertThat(trusting().get(health).statusCode()).isEqualTo(200);
    }

    private static RequestSpecification trusting() {
        return given().trustStore(WithACertificate.store().toFile(), PASSWORD);
    }
}
