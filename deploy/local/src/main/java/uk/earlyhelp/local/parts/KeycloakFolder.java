package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.Settings;

/** The unpacked Keycloak under target, optimised once by its own build step, which takes some ten seconds. */
record KeycloakFolder(Settings settings) {
    private static final List<String> BUILD = List.of("build", "--db=dev-file");

    Path prepared() {
        Path keycloak = unpacked();
        Path built = keycloak.resolve("early-help-built");
        try {
            if (!Files.exists(built)) {
                build(keycloak);
                Files.writeString(built, String.join(" ", BUILD));
            }
            copyRealm(keycloak);
            return keycloak;
        } catch (IOException e) {
            throw new StartFailure("Keycloak cannot be prepared: " + e.getMessage() + ".", e);
        }
    }

    Path unpacked() {
        Path folder = settings.home().resolve("deploy/local/target/login");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                return inside.filter(Files::isDirectory).max(Path::compareTo).orElseThrow(KeycloakFolder::missing);
            } catch (IOException e) {
                throw new StartFailure("%s cannot be read.".formatted(folder), e);
            }
        }
        throw missing();
    }

    private static StartFailure missing() {
        return new StartFailure("Keycloak is not unpacked under deploy/local/target/login: run make build.");
    }

    private void build(Path keycloak) {
        var command = Stream.concat(
                        Stream.of("/bin/sh", keycloak.resolve("bin/kc.sh").toString()), BUILD.stream())
                .toList();
        var jdk = Map.of("JAVA_HOME", System.getProperty("java.home"));
        try {
            ChildProcess.start("login-build", settings.data(), command, jdk).awaitSuccess(Duration.ofMinutes(5));
        } catch (StartFailure e) {
            throw new StartFailure(
                    e.getMessage() + " make clean, then make run, begins with a new copy of Keycloak.", e);
        }
    }

    private static void copyRealm(Path keycloak) throws IOException {
        Path folder = Files.createDirectories(keycloak.resolve("data/import"));
        Files.write(folder.resolve(RealmStore.REALM), RealmStore.realm());
    }
}
