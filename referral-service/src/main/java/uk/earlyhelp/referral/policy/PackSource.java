package uk.earlyhelp.referral.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the configured pack once: from a folder of the council's own if one is given, else from inside the application. */
@Singleton
class PackSource {
    private final PackFolder folder;

    PackSource(
            @ConfigProperty(name = "early-help.policy-pack") String pack,
            @ConfigProperty(name = "early-help.policy-pack-folder") Optional<String> folder) {
        this.folder = folder.map(Path::of).map(PackFolder::at).orElseGet(() -> PackFolder.builtIn(pack));
    }

    @Produces
    @Singleton
    PackFolder folder() {
        return folder;
    }

    @Produces
    @Singleton
    PolicyPack pack(@ConfigProperty(name = "early-help.policy-pack") String expected) {
        PolicyPack pack = PolicyPack.read(folder);
        if (!pack.version().id().equals(expected)) {
            throw new PackProblem("The policy pack is '" + pack.version().id() + "' but the service is configured for '"
                    + expected + "'.");
        }
        return pack;
    }
}
