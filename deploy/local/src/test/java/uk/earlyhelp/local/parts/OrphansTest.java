package uk.earlyhelp.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.local.settings.DataFolder;

class OrphansTest {

    @TempDir
    Path folder;

    @Test
    void aProcessThatItsLauncherLeftBehindIsEnded() {
        var data = new DataFolder(folder);
        var left = ChildProcess.start("sleeper", data, List.of("sleep", "600"), Map.of());

        assertThat(Orphans.end(data)).isEqualTo(1);
        assertThat(left.running()).isFalse();
        assertThat(data.processes()).isEmptyDirectory();
    }

    @Test
    void aStrangerWithTheSameNumberIsLeftAlone() throws IOException {
        var data = new DataFolder(folder);
        var stranger = ChildProcess.start("stranger", data, List.of("sleep", "600"), Map.of());
        Files.writeString(data.processes().resolve("stranger"), stranger.number() + " 12345");

        assertThat(Orphans.end(data)).isZero();
        assertThat(stranger.running()).isTrue();
        stranger.kill();
    }

    @Test
    void halfANumberIsForgotten() throws IOException {
        var data = new DataFolder(folder);
        Files.writeString(data.processes().resolve("half"), "12");

        assertThat(Orphans.end(data)).isZero();
        assertThat(data.processes()).isEmptyDirectory();
    }
}
