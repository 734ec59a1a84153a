package uk.earlyhelp.local.login;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.Settings;

/** The little shell script in the data folder that fetches a token with nothing but curl and sed. */
public record TokenScript(Settings settings) {

    public Path path() {
        return settings.data().path().resolve("token");
    }

    public void write() {
        try (InputStream template = TokenScript.class.getResourceAsStream("/login/token.sh")) {
            String script = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@PASSWORD@", SampleUser.PASSWORD)
                    .replace("@ADDRESS@", settings.login().tokenAddress())
                    .replace("@USERS@", everybody());
            Files.writeString(path(), script);
            path().toFile().setExecutable(true);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written: %s.".formatted(path(), e.getMessage()), e);
        }
    }

    private static String everybody() {
        return Arrays.stream(SampleUser.values()).map(SampleUser::login).collect(Collectors.joining(", "));
    }
}
