package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.Settings;

/**
 * Keycloak's own small database. It begins every run as a copy of the freshly imported realm, which is kept under
 * target after the first clean stop, because importing takes half of Keycloak's start.
 */
final class RealmStore {
    static final String REALM = "early-help-realm.json";
    private static final String FILE = "keycloak.mv.db";

    private final Settings settings;
    private Path imported;

    RealmStore(Settings settings) {
        this.settings = settings;
    }

    String url() {
        return "jdbc:h2:file:" + folder().resolve("keycloak") + ";NON_KEYWORDS=VALUE";
    }

    void layOut() {
        imported = imported();
        try {
            Files.deleteIfExists(folder().resolve(FILE));
            if (Files.exists(imported)) {
                Files.copy(imported, folder().resolve(FILE));
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written: %s.".formatted(folder(), e.getMessage()), e);
        }
    }

    /** Only after a clean stop: a file that is still written to would be of no use. */
    void keep() {
        Path copy = imported.resolveSibling("realm-" + UUID.randomUUID());
        try {
            if (!Files.exists(imported)) {
                Files.copy(folder().resolve(FILE), copy);
                Files.move(copy, imported, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            // Nothing is lost but time: the next start imports the realm again.
        }
    }

    static byte[] realm() {
        try (InputStream file = RealmStore.class.getResourceAsStream("/login/" + REALM)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new StartFailure("The realm file of the login server cannot be read.", e);
        }
    }

    /** Another realm file or another Keycloak is another name, so that an old copy is never taken for a new one. */
    private Path imported() {
        var fingerprint = UUID.nameUUIDFromBytes((new String(realm(), StandardCharsets.UTF_8)
                        + new KeycloakFolder(settings).unpacked().getFileName())
                .getBytes(StandardCharsets.UTF_8));
        return settings.home().resolve("deploy/local/target/realm-" + fingerprint + ".mv.db");
    }

    private Path folder() {
        return settings.data().folder("login");
    }
}
