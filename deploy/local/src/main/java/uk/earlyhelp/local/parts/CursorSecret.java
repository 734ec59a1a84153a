package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.DataFolder;

/** The secret that signs list cursors: drawn once, then kept, so that a cursor survives a restart. */
final class CursorSecret {
    private static final int BYTES = 32;

    private CursorSecret() {}

    static synchronized String of(DataFolder data) {
        Path file = data.path().resolve("cursor-secret");
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[BYTES];
                new SecureRandom().nextBytes(secret);
                Files.writeString(file, HexFormat.of().formatHex(secret));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
