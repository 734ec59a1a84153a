package uk.earlyhelp.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.DataFolder;

class ChildProcessTest {

    @TempDir
    Path folder;

    @Test
    void aProcessThatEndsWhileStartingSaysWhereTheReasonIs() {
        var data = new DataFolder(folder);
        var broken = ChildProcess.start("broken", data, List.of("sh", "-c", "echo no room; exit 3"), Map.of());

        assertThatThrownBy(() -> broken.awaitReady(Duration.ofMinutes(1), () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "broken ended while starting (exit code 3): the reason is at the end of %s.",
                        data.log("broken"));
        assertThat(data.log("broken")).hasContent("no room");
    }

    @Test
    void ctrlCAtTheKeyboardDoesNotReachIt() {
        var data = new DataFolder(folder);
        var child = ChildProcess.start("child", data, List.of("sh", "-c", "kill -INT $$; echo still here"), Map.of());

        child.awaitSuccess(Duration.ofMinutes(1));

        assertThat(data.log("child")).hasContent("still here");
    }

    @Test
    void aStoppedProcessIsGoneAndForgotten() {
        var data = new DataFolder(folder);
        var child = ChildProcess.start("child", data, List.of("sleep", "600"), Map.of());

        child.awaitReady(Duration.ofMinutes(1), () -> true);

        assertThat(child.stop()).isTrue();
        assertThat(child.running()).isFalse();
        assertThat(data.processes()).isEmptyDirectory();
    }

    @Test
    void aProcessThatNeverBecameReadyLeavesNothingWorthKeeping() {
        var child = ChildProcess.start("child", new DataFolder(folder), List.of("sleep", "600"), Map.of());

        assertThat(child.stop()).isFalse();
    }
}
