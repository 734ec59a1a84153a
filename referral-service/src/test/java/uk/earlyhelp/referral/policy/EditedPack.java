package uk.earlyhelp.referral.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real pack, copied to a folder and edited by one replacement: how a person gets a pack wrong. */
public final class EditedPack {
    private EditedPack() {}

    public static Path copyTo(Path folder) throws IOException {
        for (String file : List.of("policy.json", "codes.json", "places.json", "schools.json", "agencies.json")) {
            try (InputStream in = EditedPack.class.getResourceAsStream("/policy-packs/cwac-2024/" + file)) {
                Files.copy(in, folder.resolve(file));
            }
        }
        return folder;
    }

    /** Replaces the first occurrence; a text that is not there is a mistake of the test. */
    public static PackFolder with(Path folder, String file, String text, String replacement) throws IOException {
        Path edited = copyTo(folder).resolve(file);
        String before = Files.readString(edited, StandardCharsets.UTF_8);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not contain " + text);
        }
        Files.writeString(edited, before.substring(0, at) + replacement + before.substring(at + text.length()));
        return PackFolder.at(folder);
    }
}
