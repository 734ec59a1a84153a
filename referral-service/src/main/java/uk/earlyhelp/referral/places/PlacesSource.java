package uk.earlyhelp.referral.places;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Reads the places of the pack once, before the service answers anybody. */
@Dependent
class PlacesSource {
    private static final int BEFORE_THE_PACK_IS_ENTERED = 100;

    @Produces
    @Singleton
    Places places(PackFolder folder, PolicyPack pack) {
        return Places.read(folder, pack.codes());
    }

    @Produces
    @Singleton
    PlaceFinder finder(Places places) {
        return places.finder();
    }

    @Produces
    @Singleton
    Agencies agencies(Places places) {
        return places.agencies();
    }

    @Produces
    @Singleton
    Schools schools(Places places) {
        return places.schools();
    }

    void read(@Observes @Priority(BEFORE_THE_PACK_IS_ENTERED) StartupEvent event, Places places) {
        places.gazetteer();
    }
}
