package uk.earlyhelp.referral.places;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.earlyhelp.referral.policy.PackProblem;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.PolicyPacks;

/** Lets the service start only under a pack that is right, is for this authority and is what its version says. */
@ApplicationScoped
class PackAtStartup {
    private final Provider<PolicyPack> pack;
    private final Provider<Places> places;
    private final PolicyPacks packs;
    private final String authority;

    PackAtStartup(
            Provider<PolicyPack> pack,
            Provider<Places> places,
            PolicyPacks packs,
            @ConfigProperty(name = "early-help.authority") String authority) {
        this.pack = pack;
        this.places = places;
        this.packs = packs;
        this.authority = authority;
    }

    void start(@Observes StartupEvent event) {
        try {
            Log.infof("Policy pack %s", enter());
        } catch (PackProblem problem) {
            // The framework shows the sentence of this one alone, without a stack trace.
            throw new ConfigurationException("The policy pack cannot be used. " + problem.getMessage());
        }
    }

    /** The places are read first, so that a wrong pack is never entered. */
    private String enter() {
        PolicyPack read = pack.get();
        if (!read.policy().authority().equals(authority)) {
            throw new PackProblem("It is for authority " + read.policy().authority()
                    + " but the service is configured for authority " + authority + ".");
        }
        places.get();
        packs.enter(read);
        return read.version().version();
    }
}
