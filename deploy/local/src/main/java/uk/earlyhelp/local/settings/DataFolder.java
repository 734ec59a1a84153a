package uk.earlyhelp.local.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.earlyhelp.local.StartFailure;

/** The folder that keeps everything between two runs: databases, topics, logs and the numbers of our processes. */
public record DataFolder(Path path) {

    public Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    public Path processes() {
        return folder("processes");
    }

    /** A folder in the data folder, created when missing. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new StartFailure("The folder %s cannot be written: set EH_DATA to one that can.".formatted(path), e);
        }
    }
}
