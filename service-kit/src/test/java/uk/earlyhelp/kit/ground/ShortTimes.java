package uk.earlyhelp.kit.ground;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The edge with short times and small shares, so that a test sees them run out. */
public class ShortTimes implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "early-help.edge.body-within", "PT1S",
                "early-help.edge.refused-after", "PT0.2S",
                "early-help.signing-keys.every", "1s",
                "quarkus.oidc.token.forced-jwk-refresh-interval", "PT0.5S",
                "quarkus.http.idle-timeout", "2S",
                "early-help.limits.role.limited.per-second", "1",
                "early-help.limits.role.limited.burst", "3",
                "early-help.limits.role.limited.at-once", "2");
    }
}
