package uk.earlyhelp.referral.policy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class PolicyPacksTest {
    @Inject
    PolicyPacks packs;

    @Inject
    PolicyPack pack;

    private PolicyPack as(String version, String contentHash) {
        return new PolicyPack(new PackVersion("cwac-2024", version, contentHash), pack.policy(), pack.codes());
    }

    @Test
    void theSamePackMayBeLoadedAtEveryStart() {
        assertThatCode(() -> packs.enter(pack)).doesNotThrowAnyException();
    }

    @Test
    void aPackThatChangedWithoutANewVersionIsRefused() {
        assertThatThrownBy(() -> packs.enter(as("cwac-2024.1", "0".repeat(64))))
                .isInstanceOf(PackProblem.class)
                .hasMessage("It has changed but still calls itself version 'cwac-2024.1';"
                        + " decisions were made under that version, so give it a new one.");
    }

    @Test
    void aChangedPackWithANewVersionIsWelcome() {
        assertThatCode(() -> packs.enter(as("cwac-2024.2", "0".repeat(64)))).doesNotThrowAnyException();
    }
}
