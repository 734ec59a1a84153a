package uk.earlyhelp.referral.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.policy.EditedPack;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PackVersion;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.PolicyPacks;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PackAtStartupTest {
    @TempDir
    Path folder;

    @Inject
    PolicyPacks packs;

    private final String version = "cwac-2024." + UUID.randomUUID();

    @Test
    void aPackThatIsRightIsEntered() throws IOException {
        start(PackFolder.at(EditedPack.copyTo(folder)), "896");
        assertThat(entered()).isOne();
    }

    @Test
    void aPackWithWrongPlacesIsNotEntered() throws IOException {
        PackFolder wrong = EditedPack.with(folder, "agencies.json", "\"source\": \"5B\"", "\"source\": \"5X\"");
        assertThatThrownBy(() -> start(wrong, "896"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The policy pack cannot be used. ");
        assertThat(entered()).isZero();
    }

    @Test
    void aPackForAnotherAuthorityIsNotEntered() throws IOException {
        PackFolder foreign = PackFolder.at(EditedPack.copyTo(folder));
        assertThatThrownBy(() -> start(foreign, "887"))
                .hasMessageContaining("It is for authority 896 but the service is configured for authority 887.");
        assertThat(entered()).isZero();
    }

    private void start(PackFolder files, String authority) {
        PolicyPack read = PolicyPack.read(files);
        PackVersion named =
                new PackVersion(read.version().id(), version, read.version().contentHash());
        PolicyPack pack = new PolicyPack(named, read.policy(), read.codes());
        new PackAtStartup(() -> pack, () -> Places.read(files, pack.codes()), packs, authority)
                .start(new StartupEvent());
    }

    private long entered() {
        return Database.count("policy_pack where version = ?", version);
    }
}
