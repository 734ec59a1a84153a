package uk.earlyhelp.referral.places;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Reads the places of the pack once. */
@Dependent
class PlacesSource {
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
}
