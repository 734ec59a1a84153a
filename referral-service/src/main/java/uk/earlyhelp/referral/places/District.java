package uk.earlyhelp.referral.places;

import uk.earlyhelp.referral.policy.PackCheck;

/** A district of the authority, the coarsest division that is reported on. */
public record District(String code, String name) {
    public District {
        PackCheck.kebab(code, "The code of a district");
        PackCheck.text(name, "The name of district '" + code + "'");
    }
}
