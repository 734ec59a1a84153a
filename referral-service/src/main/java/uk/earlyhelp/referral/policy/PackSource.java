package uk.earlyhelp.referral.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the configured pack once: from a folder of the council's own if one is given, else from inside the application. */
@Singleton
class PackSource {
    private final String id;
    private final Optional<String> folder;

    PackSource(
            @ConfigProperty(name = "early-help.policy-pack") String id,
            @ConfigProperty(name = "early-help.policy-pack-folder") Optional<String> folder) {
        this.id = id;
        this.folder = folder;
    }

    @Produces
    @Singleton
    PackFolder folder() {
        return folder.map(Path::of).map(PackFolder::at).orElseGet(() -> PackFolder.builtIn(id));
    }

    @Produces
    @Singleton
    PolicyPack pack(PackFolder files) {
        PolicyPack pack = PolicyPack.read(files);
        if (!pack.version().id().equals(id)) {
            throw new PackProblem(
                    "It is '" + pack.version().id() + "' but the service is configured for '" + id + "'.");
        }
        return pack;
    }
}
