package uk.earlyhelp.referral.policy;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the service start only under a pack that is right, is for this authority and is what its version says. */
@ApplicationScoped
class PackAtStartup {
    /** After the places were read, so that a wrong pack is never entered. */
    private static final int AFTER_THE_PLACES = 200;

    private final PolicyPack pack;
    private final PolicyPacks packs;
    private final String authority;

    PackAtStartup(PolicyPack pack, PolicyPacks packs, @ConfigProperty(name = "early-help.authority") String authority) {
        this.pack = pack;
        this.packs = packs;
        this.authority = authority;
    }

    void enter(@Observes @Priority(AFTER_THE_PLACES) StartupEvent event) {
        if (!pack.policy().authority().equals(authority)) {
            throw new PackProblem("The policy pack is for authority "
                    + pack.policy().authority() + " but the service is configured for authority " + authority + ".");
        }
        packs.enter(pack);
        Log.infof("Policy pack %s", pack.version().version());
    }
}
