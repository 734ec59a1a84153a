package uk.earlyhelp.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.local.settings.DataFolder;

class OneRunTest {

    @TempDir
    Path folder;

    @Test
    void twoLaunchersNeverShareADataFolder() {
        var data = new DataFolder(folder);
        try (OneRun first = OneRun.in(data)) {
            assertThatThrownBy(() -> OneRun.in(data))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("runs already with the data in " + folder);
        }
        assertThatCode(() -> OneRun.in(data).close()).doesNotThrowAnyException();
    }
}
