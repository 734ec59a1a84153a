package uk.earlyhelp.local.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The files that git would hand to anybody who clones, those not yet committed included. */
final class Tracked {

    private Tracked() {}

    /** Relative to the checkout. */
    static List<Path> files(Path checkout) throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .directory(checkout.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        return names.lines().map(Path::of).toList();
    }
}
