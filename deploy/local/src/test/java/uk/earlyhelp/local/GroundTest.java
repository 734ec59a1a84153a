package uk.earlyhelp.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.local.settings.Settings;

class GroundTest {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = somebody.getLocalPort();

            assertThatThrownBy(() -> Ground.checkFree("EH_LOGIN_PORT", port))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(
                            "Port %d is taken by another program: stop that one, or set EH_LOGIN_PORT to a free port.",
                            port);
        }
    }

    @Test
    void aFullDiskIsNoticedBeforeAnythingIsWritten() {
        var ground = new Ground(Settings.from(Map.of("EH_DATA", folder.toString())));

        assertThatThrownBy(() -> ground.checkRoom(Ground.NEEDED_BYTES - 1))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("are free on the disk of " + folder)
                .hasMessageEndingWith("make room, or set EH_DATA.");
        assertThatCode(() -> ground.checkRoom(Ground.NEEDED_BYTES)).doesNotThrowAnyException();
    }

    @Test
    void aServiceThatIsNotBuiltIsSaidSo() {
        var somewhereElse = Map.of("EH_HOME", folder.toString(), "EH_DATA", folder.toString());

        assertThatThrownBy(() -> new Ground(Settings.from(somewhereElse)).check())
                .isInstanceOf(StartFailure.class)
                .hasMessage("referral-service is not built yet: run make build, then try again.");
    }
}
